package org.section307.local.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.section307.local.stack.Progress;
import org.section307.local.state.StateFolder;

/**
 * Where and for whom a command runs.
 *
 * @param root the checkout
 * @param version the build in it
 * @param settings the environment
 * @param terminal whether the output is a terminal that can redraw a line
 */
public record Context(
        Path root,
        StateFolder state,
        String version,
        Map<String, String> settings,
        InputStream in,
        PrintStream out,
        boolean terminal) {

    /** Progress on the output, in colour unless NO_COLOR says otherwise. */
    Progress progress() {
        boolean colour = settings.getOrDefault("NO_COLOR", "").isEmpty();
        return new Progress(out, terminal, colour);
    }
}
