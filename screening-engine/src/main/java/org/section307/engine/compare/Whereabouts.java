package org.section307.engine.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.section307.engine.compare.Gazetteer.Named;
import org.section307.engine.compare.Gazetteer.Rank;

/**
 * Where the places that one address field names lie together: a name that several subdivisions share is settled by the other names
 * beside it, and a bare name that a greater place elsewhere bears says nothing.
 */
public enum Whereabouts {
    /** In the region alone. */
    INSIDE,
    /** In the region or elsewhere in the country: the name is shared. */
    SHARED,
    /** One name is of the region alone, another is of no place in it. */
    CONTRADICTED,
    ELSEWHERE,
    /** No known name, or one that a greater place elsewhere bears. */
    NOT_SAID;

    /** @param inside the region's subdivisions, as the names' table writes them */
    static Whereabouts of(List<Named> names, Set<String> inside) {
        if (names.isEmpty()) return NOT_SAID;
        Set<String> possible = possible(names);
        if (possible.isEmpty()) return ofNamesApart(names, inside);
        if (possible.stream().noneMatch(inside::contains)) return ELSEWHERE;
        if (inside.containsAll(possible)) return names.stream().allMatch(Named::alsoElsewhere) ? SHARED : INSIDE;
        int here = rank(names, possible, inside, true);
        int there = rank(names, possible, inside, false);
        if (there > here) return NOT_SAID;
        // a province's bare name is the province's: Xinjiang, although a county of Shanxi is spelled so
        return here == Rank.PROVINCE.ordinal() && here > there ? INSIDE : SHARED;
    }

    /**
     * Names that lie in no one subdivision. A county's name beside a greater place elsewhere is that place's town or street of the same
     * spelling, which our tables lack: Fuhai in Shenzhen. A city's or prefecture's is too well known for that.
     */
    private static Whereabouts ofNamesApart(List<Named> names, Set<String> inside) {
        int here = -1;
        int there = -1;
        for (Named name : names) {
            int rank = name.bearers().stream()
                    .mapToInt(bearer -> bearer.rank().ordinal())
                    .max()
                    .orElse(-1);
            if (isAlone(name, inside)) here = Math.max(here, rank);
            else there = Math.max(there, rank);
        }
        boolean isSmall = here <= Rank.COUNTY.ordinal();
        return here < 0 || (isSmall && there > here) ? ELSEWHERE : CONTRADICTED;
    }

    /** Subdivisions in which all the names may lie. */
    private static Set<String> possible(List<Named> names) {
        Set<String> possible = new TreeSet<>();
        for (Named name : names) name.bearers().forEach(bearer -> possible.add(bearer.subdivision()));
        for (Named name : names)
            if (!name.alsoElsewhere())
                possible.removeIf(subdivision -> name.bearers().stream()
                        .noneMatch(bearer -> bearer.subdivision().equals(subdivision)));
        return possible;
    }

    private static boolean isAlone(Named name, Set<String> inside) {
        return !name.alsoElsewhere()
                && name.bearers().stream().allMatch(bearer -> inside.contains(bearer.subdivision()));
    }

    /** The greatest rank of the places inside, or of those elsewhere, among the possible ones. */
    private static int rank(List<Named> names, Set<String> possible, Set<String> inside, boolean here) {
        int best = -1;
        for (Named name : names)
            for (Gazetteer.Bearer bearer : name.bearers())
                if (possible.contains(bearer.subdivision()) && inside.contains(bearer.subdivision()) == here)
                    best = Math.max(best, bearer.rank().ordinal());
        return best;
    }
}
