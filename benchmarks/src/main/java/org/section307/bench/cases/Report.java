package org.section307.bench.cases;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Prints a run: agreement by family, then every disagreement with its evidence. */
final class Report {
    private Report() {}

    static void print(Run run, String screener, Set<String> notYetAgreeing, PrintStream out) {
        out.println(run.rows().size() + " cases through " + screener + " (" + run.versions() + ")");
        Map<String, int[]> families = new TreeMap<>();
        for (Run.Row row : run.rows()) {
            int[] counts = families.computeIfAbsent(row.screeningCase().family(), family -> new int[2]);
            counts[0] += row.agrees() ? 1 : 0;
            counts[1]++;
        }
        families.forEach((family, counts) -> line(out, "  %-20s %4d of %4d agree", family, counts[0], counts[1]));
        int agree = run.rows().size() - run.disagreeing().size();
        line(out, "  %-20s %4d of %4d agree", "in all", agree, run.rows().size());
        for (Run.Row row : run.disagreeing()) {
            boolean known = notYetAgreeing.contains(row.id());
            out.println();
            out.println(row.id() + "  (" + row.screeningCase().family() + (known ? ", known not to agree yet)" : ")"));
            SideBySide.of(row).forEach(out::println);
        }
        for (String id : run.betterThanListed(notYetAgreeing))
            out.println("\n" + id + " agrees, and not-yet-agreeing.txt says that it does not.");
    }

    private static void line(PrintStream out, String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }
}
