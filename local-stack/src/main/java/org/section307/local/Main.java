package org.section307.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.section307.local.command.Commands;
import org.section307.local.command.Context;
import org.section307.local.stack.Logging;
import org.section307.local.state.StateFolder;

/**
 * The Java side of {@code ./s307}, which passes its words on and, as system properties, the checkout ({@code
 * s307.root}), the state folder, the version built and whether it writes to a terminal.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Logging.quiet();
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Path root =
                Path.of(System.getProperty("s307.root", ".")).toAbsolutePath().normalize();
        Path state = root.resolve(System.getProperty("s307.state", ".s307")).normalize();
        var context = new Context(
                root,
                new StateFolder(state),
                System.getProperty("s307.version", "built"),
                System.getenv(),
                System.in,
                out,
                Boolean.getBoolean("s307.terminal"));
        System.exit(run(context, List.of(arguments), err));
    }

    static int run(Context context, List<String> words, PrintStream err) {
        try {
            Commands.run(context, words);
            return 0;
        } catch (Refused e) {
            err.println(e.sentence());
            return e.exitCode();
        } catch (IOException e) {
            err.println("It failed: " + e.getMessage());
            return Refused.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Refused.FAILED;
        }
    }
}
