package org.section307.bench.cases;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.section307.bench.Refused;

/** {@code bench cases FILE.json [--url URL]… [--diff] [--record]}. */
public final class CasesCommand {
    private final Path file;
    private final List<Screener> screeners;
    private final boolean diff;
    private final boolean record;
    private final Path root;

    private CasesCommand(Path file, List<Screener> screeners, boolean diff, boolean record, Path root) {
        this.file = file;
        this.screeners = screeners;
        this.diff = diff;
        this.record = record;
        this.root = root;
    }

    /**
     * @param token of an officer, for the addresses; may be empty without any
     * @throws Refused where the words make no sense
     */
    public static CasesCommand parse(List<String> words, Path root, String token) throws Refused {
        Path file = null;
        List<Screener> screeners = new ArrayList<>();
        boolean diff = false;
        boolean record = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--diff" -> diff = true;
                case "--record" -> record = true;
                case "--url" -> screeners.add(Screener.Preview.at(following(words, ++i), token));
                default -> file = onlyFile(file, word);
            }
        }
        if (file == null) throw Refused.wrongUse("bench cases needs a file of cases: bench cases FILE.json");
        if (screeners.isEmpty()) screeners.add(new Screener.Library());
        return new CasesCommand(file, screeners, diff, record, root);
    }

    /** Whether every screener agreed with all cases but those that are listed as not agreeing yet. */
    public boolean run(PrintStream out) throws Refused {
        List<ScreeningCase> cases = CaseFile.read(file);
        Set<String> notYet = CaseFile.notYetAgreeing(file);
        boolean asExpected = true;
        for (Screener screener : screeners) {
            Run run = Run.of(cases, screener);
            Report.print(run, screener.name(), notYet, out);
            if (diff) Recording.before(run.policy(), root).printMoves(run, out);
            if (record) out.println("\nRecorded in " + Recording.write(run, root) + ".");
            asExpected &= run.isAsExpected(notYet);
        }
        return asExpected;
    }

    private static String following(List<String> words, int at) throws Refused {
        if (at >= words.size()) throw Refused.wrongUse("--url needs an address.");
        return words.get(at);
    }

    private static Path onlyFile(@Nullable Path already, String word) throws Refused {
        if (word.startsWith("-")) throw Refused.wrongUse("bench cases does not know " + word + ".");
        if (already != null) throw Refused.wrongUse("bench cases takes one file.");
        return Path.of(word);
    }
}
