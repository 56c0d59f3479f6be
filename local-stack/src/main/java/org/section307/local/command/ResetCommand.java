package org.section307.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.section307.local.Refused;
import org.section307.local.stack.Folders;
import org.section307.local.state.StateFolder;
import org.section307.local.state.StateLock;

/** {@code reset}: stops the stack and deletes its state, after asking. */
final class ResetCommand {
    private ResetCommand() {}

    static void run(Context context, List<String> words) throws Refused, IOException, InterruptedException {
        boolean sure = words.equals(List.of("--yes"));
        if (!sure && !words.isEmpty()) {
            throw Refused.wrongUse("reset takes --yes or nothing.");
        }
        StateFolder state = context.state();
        if (state.isEmpty()) {
            context.out().println("There is nothing to delete.");
            return;
        }
        if (!sure && !confirmed(context)) {
            throw Refused.failed("Nothing was deleted.");
        }
        state.open();
        try (StateLock lock = StateLock.take(state)) {
            DownCommand.stop(state);
            if (!Folders.delete(state.path())) {
                throw Refused.failed("Not everything in " + state.path() + " could be deleted.");
            }
        }
        context.out().println("Deleted " + state.path() + ".");
    }

    private static boolean confirmed(Context context) throws IOException {
        context.out()
                .print("This stops the stack and deletes all its data and keys in "
                        + context.state().path() + ".\nType yes to go on: ");
        context.out().flush();
        var reader = new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8));
        String answer = reader.readLine();
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
    }
}
