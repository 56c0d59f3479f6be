package org.section307.bench.cases;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section307.bench.Refused;

/** Verdicts of an earlier run, kept in the checkout as {@code benchmarks/results/cases-policy-N.tsv}: case, tab, verdict. */
record Recording(Path file, Map<String, String> verdicts) {
    private static final Pattern NAME = Pattern.compile("cases-policy-([0-9]{1,6})\\.tsv");

    /** Writes this run as the recording of its policy. */
    static Path write(Run run, Path root) throws Refused {
        StringBuilder text = new StringBuilder("# " + run.versions() + "; written by ./s307 bench cases --record\n");
        Map<String, String> verdicts = new TreeMap<>();
        run.rows().forEach(row -> verdicts.put(row.id(), row.verdict()));
        verdicts.forEach(
                (id, verdict) -> text.append(id).append('\t').append(verdict).append('\n'));
        Path file = folder(root).resolve("cases-policy-" + run.policy() + ".tsv");
        try {
            Files.createDirectories(folder(root));
            return Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw Refused.failed(file + " can't be written.");
        }
    }

    /** What an earlier policy said; where none earlier is recorded, what this one said when it was recorded. */
    static Recording before(int policy, Path root) throws Refused {
        Optional<Integer> earlier = newest(policy - 1, root);
        Optional<Integer> chosen = earlier.isPresent() ? earlier : newest(policy, root);
        if (chosen.isEmpty())
            throw Refused.wrongUse("No run is recorded in " + folder(root) + "; bench cases FILE --record makes one.");
        Path file = folder(root).resolve("cases-policy-" + chosen.get() + ".tsv");
        Map<String, String> verdicts = new TreeMap<>();
        for (String line : CaseFile.text(file).split("\n")) {
            int tab = line.indexOf('\t');
            if (!line.startsWith("#") && tab > 0)
                verdicts.put(line.substring(0, tab), line.substring(tab + 1).trim());
        }
        return new Recording(file, verdicts);
    }

    private static Optional<Integer> newest(int atMost, Path root) throws Refused {
        if (!Files.isDirectory(folder(root))) return Optional.empty();
        TreeSet<Integer> policies = new TreeSet<>();
        try (var files = Files.list(folder(root))) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) policies.add(Integer.valueOf(name.group(1)));
            }
        } catch (IOException unreadable) {
            throw Refused.failed(folder(root) + " can't be read.");
        }
        return Optional.ofNullable(policies.floor(atMost));
    }

    /** Prints what moved between CLEAR, IN_REVIEW and HELD, each movement with its cases; then what only one side has. */
    void printMoves(Run run, PrintStream out) {
        Map<String, TreeSet<String>> moves = new TreeMap<>();
        Map<String, String> left = new TreeMap<>(verdicts);
        for (Run.Row row : run.rows()) {
            String before = left.remove(row.id());
            if (before == null)
                moves.computeIfAbsent("not recorded", key -> new TreeSet<>()).add(row.id());
            else if (!before.equals(row.verdict()))
                moves.computeIfAbsent(before + " -> " + row.verdict(), key -> new TreeSet<>())
                        .add(row.id());
        }
        if (!left.isEmpty()) moves.put("recorded, and not in this file", new TreeSet<>(left.keySet()));
        out.println("\nAgainst " + file.getFileName() + ": "
                + (moves.isEmpty() ? "nothing moves." : "these verdicts move."));
        moves.forEach((move, ids) -> {
            out.println("  " + move + ": " + ids.size());
            ids.forEach(id -> out.println("    " + id));
        });
    }

    private static Path folder(Path root) {
        return root.resolve("benchmarks/results");
    }
}
