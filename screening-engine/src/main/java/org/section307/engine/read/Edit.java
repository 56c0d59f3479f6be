package org.section307.engine.read;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Other values for some members of one object of a manifest.
 *
 * @param pointer JSON pointer of the object; a last segment "-" appends a new object to that array
 * @param set members and their new texts; a member that is not there is added
 * @param removed members to take out; one that is not there is passed over
 */
public record Edit(String pointer, SortedMap<String, String> set, List<String> removed) {
    public Edit {
        set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
        removed = List.copyOf(removed);
    }

    public static Edit of(String pointer, String member, String text, String... removed) {
        return new Edit(pointer, new TreeMap<>(java.util.Map.of(member, text)), List.of(removed));
    }

    public static Edit removing(String pointer, String... removed) {
        return new Edit(pointer, Collections.emptySortedMap(), List.of(removed));
    }
}
