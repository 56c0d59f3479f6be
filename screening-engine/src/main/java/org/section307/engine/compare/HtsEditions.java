package org.section307.engine.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.section307.engine.compare.HtsTable.Change;

/**
 * Codes are read in the edition of the import date: what an order lists by an older or a newer edition's number is found through the
 * renumberings between them, each with its source in hts-editions.txt.
 */
public final class HtsEditions {
    private static final List<HtsEdition> EDITIONS = HtsTable.SHIPPED.editions();
    private static final List<Change> CHANGES = HtsTable.SHIPPED.changes();

    /**
     * A filed code as another edition numbers it.
     *
     * @param inPart whether the filed code has other goods too
     * @param steps how it came about, such as "4015.12 of 2022 was 4015.11 until 2022-01-26"
     */
    public record Reading(String code, boolean inPart, List<String> steps) {
        public Reading {
            steps = List.copyOf(steps);
        }
    }

    private HtsEditions() {}

    /** The year of the edition in force on a day; the oldest that we keep for days before it. */
    public static int on(LocalDate day) {
        int year = EDITIONS.getFirst().year();
        for (HtsEdition edition : EDITIONS) if (!day.isBefore(edition.from())) year = edition.year();
        return year;
    }

    /** Whether the edition lacks the code: it ended before, or came with a later one. */
    public static boolean lacks(int edition, String code) {
        for (Change change : CHANGES) {
            boolean later = change.edition().year() > edition;
            if (later ? code.startsWith(change.fresh()) : change.ends() && code.startsWith(change.old())) return true;
        }
        return false;
    }

    /** The code of one edition in the numbers of another; itself where nothing between them touched it. */
    public static List<Reading> readings(String code, int from, int to) {
        List<Reading> readings = List.of(new Reading(code, false, List.of()));
        if (from < to) {
            for (HtsEdition edition : EDITIONS)
                if (edition.year() > from && edition.year() <= to) readings = forward(readings, edition);
        } else {
            for (HtsEdition edition : EDITIONS.reversed())
                if (edition.year() <= from && edition.year() > to) readings = back(readings, edition);
        }
        return readings;
    }

    /** The code and every number that its goods, or part of them, ever had. */
    public static List<String> numbersOf(String code) {
        List<String> numbers = new ArrayList<>();
        numbers.add(code);
        for (Change change : CHANGES) {
            if (code.startsWith(change.old())) numbers.add(change.fresh());
            if (code.startsWith(change.fresh())) numbers.add(change.old());
        }
        return numbers;
    }

    private static List<Reading> forward(List<Reading> readings, HtsEdition edition) {
        List<Reading> next = new ArrayList<>();
        for (Reading reading : readings) {
            boolean stays = true;
            for (Change change : CHANGES) {
                if (change.edition().year() != edition.year() || !reading.code().startsWith(change.old())) continue;
                stays &= !change.ends();
                String words = change.allOfOld() ? " is " : " is in part ";
                next.add(step(
                        reading,
                        change.fresh(),
                        !change.allOfOld(),
                        before(edition),
                        words,
                        "since " + edition.from()));
            }
            if (stays) next.add(reading);
        }
        return next;
    }

    private static List<Reading> back(List<Reading> readings, HtsEdition edition) {
        List<Reading> next = new ArrayList<>();
        for (Reading reading : readings) {
            boolean stays = true;
            for (Change change : CHANGES) {
                if (change.edition().year() != edition.year() || !reading.code().startsWith(change.fresh())) continue;
                stays = false;
                String words = change.allOfFresh() || change.allOfOld() ? " was " : " was in part ";
                String until = "until " + edition.from().minusDays(1);
                next.add(step(reading, change.old(), !change.allOfFresh(), edition.year(), words, until));
            }
            if (stays) next.add(reading);
        }
        return next;
    }

    private static Reading step(Reading from, String code, boolean inPart, int year, String words, String when) {
        List<String> steps = new ArrayList<>(from.steps());
        String filed = from.code().substring(0, Math.min(from.code().length(), code.length()));
        steps.add(dotted(filed) + " of " + year + words + dotted(code) + " " + when);
        return new Reading(code, from.inPart() || inPart, steps);
    }

    private static int before(HtsEdition edition) {
        int year = edition.year();
        for (HtsEdition other : EDITIONS) if (other.year() < edition.year()) year = other.year();
        return year;
    }

    private static String dotted(String code) {
        return code.length() > 4 ? code.substring(0, 4) + "." + code.substring(4) : code;
    }
}
