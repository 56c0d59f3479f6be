package org.section307.local.command;

import java.io.IOException;
import java.util.List;
import org.section307.local.Refused;

/** The commands by name. */
public final class Commands {
    private Commands() {}

    /** Runs {@code words}: the command and what follows it. */
    public static void run(Context context, List<String> words) throws Refused, IOException, InterruptedException {
        if (words.isEmpty()) {
            throw Refused.wrongUse("A command is missing; ./s307 help lists them.");
        }
        List<String> rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "up" -> UpCommand.run(context, rest);
            case "demo" -> DemoCommand.run(context, rest);
            case "status" -> StatusCommand.run(context, rest);
            case "logs" -> LogsCommand.run(context, rest);
            case "down" -> DownCommand.run(context, rest);
            case "reset" -> ResetCommand.run(context, rest);
            case "token" -> TokenCommand.run(context, rest);
            case "file" -> FileCommand.run(context, rest);
            default -> throw Refused.wrongUse("There is no command " + words.getFirst() + "; ./s307 help lists them.");
        }
    }
}
