package org.section307.local.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.section307.local.Refused;
import org.section307.local.stack.Stack;
import org.section307.local.state.Part;
import org.section307.local.state.Running;
import org.section307.local.state.StateFolder;
import org.section307.local.state.StateLock;

/** {@code down}: stops what runs; the data stays. */
final class DownCommand {
    private DownCommand() {}

    static void run(Context context, List<String> words) throws Refused, IOException, InterruptedException {
        if (!words.isEmpty()) {
            throw Refused.wrongUse("down takes no words.");
        }
        StateFolder state = context.state();
        if (state.isEmpty()) {
            context.out().println("Nothing runs.");
            return;
        }
        state.open();
        try (StateLock lock = StateLock.take(state)) {
            int stopped = stop(state);
            context.out().println(stopped == 0 ? "Nothing runs." : "Stopped; the data stays in " + state.path() + ".");
        }
    }

    /** Stops all parts that run and says how many those were. */
    static int stop(StateFolder state) throws Refused, IOException, InterruptedException {
        var running = new ArrayList<Running>();
        for (Part part : Part.values()) {
            Running.find(state, part).ifPresent(running::add);
            if (running.isEmpty() || running.getLast().part() != part) {
                // its process ended some other way
                Running.forget(state, part);
            }
        }
        List<Part> left = Stack.stop(state, running);
        if (!left.isEmpty()) {
            throw Refused.failed(
                    "These would not end: " + left.stream().map(Part::label).collect(Collectors.joining(", ")) + ".");
        }
        return running.size();
    }
}
