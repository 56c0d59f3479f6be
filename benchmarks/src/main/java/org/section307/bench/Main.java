package org.section307.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.section307.bench.cases.CasesCommand;
import org.section307.bench.largest.LargestCommand;
import org.section307.bench.pipeline.PipelineCommand;

/** The Java side of {@code ./s307 bench}, which passes its words on and, as {@code s307.root}, the checkout. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Path root =
                Path.of(System.getProperty("s307.root", ".")).toAbsolutePath().normalize();
        String token = System.getenv("S307_TOKEN");
        int exitCode = run(List.of(words), root, token == null ? "" : token, out, err);
        out.flush();
        System.exit(exitCode);
    }

    /** Exit code: 0 all as expected, 1 not, 2 wrong use. */
    public static int run(List<String> words, Path root, String token, PrintStream out, PrintStream err) {
        try {
            List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
            return switch (words.isEmpty() ? "" : words.getFirst()) {
                case "cases" -> CasesCommand.parse(rest, root, token).run(out) ? 0 : 1;
                case "largest" -> {
                    LargestCommand.parse(rest).run(out);
                    yield 0;
                }
                case "pipeline" -> {
                    PipelineCommand.parse(rest).run(root, System.getProperty("s307.version", "built"), out, err);
                    yield 0;
                }
                default ->
                    throw Refused.wrongUse(
                            "bench measures cases, largest or pipeline: bench cases FILE.json; ./s307 help tells more.");
            };
        } catch (Refused refused) {
            err.println(refused.sentence());
            return refused.exitCode();
        }
    }
}
