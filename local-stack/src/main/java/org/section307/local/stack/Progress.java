package org.section307.local.stack;

import java.io.PrintStream;
import java.util.Locale;

/** Tells how far a command is: a bar on a terminal, plain lines elsewhere. */
public final class Progress {
    private static final int BAR_WIDTH = 24;
    private static final String CLEAR = "\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final boolean colour;
    private final long startNanos = System.nanoTime();
    private int total = 1;
    private int done;
    private boolean barShown;

    public Progress(PrintStream out, boolean terminal, boolean colour) {
        this.out = out;
        this.terminal = terminal;
        this.colour = colour;
    }

    /** So many steps will follow. */
    public void expect(int steps) {
        total = Math.max(1, steps);
        done = 0;
    }

    /** What is being done now. */
    public synchronized void now(String what) {
        if (terminal) {
            bar(what);
        }
    }

    /** A step is done. */
    public synchronized void step(String what) {
        done++;
        if (terminal) {
            bar(what);
        } else {
            out.println(what + String.format(Locale.ROOT, " (%.1f s)", seconds()));
        }
    }

    /** So many steps are done: drawn on a terminal, told by tenths elsewhere. */
    public synchronized void at(int steps, String what) {
        boolean nextTenth = 10L * steps / total > 10L * done / total;
        done = steps;
        if (terminal) {
            bar(what);
        } else if (nextTenth) {
            out.println(String.format(Locale.ROOT, "%d of %d %s (%.1f s)", done, total, what, seconds()));
        }
    }

    /** A line that stays. */
    public synchronized void line(String text) {
        if (barShown) {
            out.print("\r" + CLEAR);
            barShown = false;
        }
        out.println(text);
        out.flush();
    }

    /** Clears the bar, if there is one, for whatever is written next. */
    public synchronized void end() {
        if (barShown) {
            out.print("\r" + CLEAR);
            out.flush();
            barShown = false;
        }
    }

    /** Seconds since the command began. */
    public double seconds() {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    private void bar(String what) {
        int filled = Math.min(BAR_WIDTH, BAR_WIDTH * done / total);
        String bar = "#".repeat(filled) + ".".repeat(BAR_WIDTH - filled);
        String painted = colour ? "\u001b[32m" + bar + "\u001b[0m" : bar;
        barShown = true;
        out.print("\r[" + painted + "] " + done + " of " + total + "  " + what + CLEAR);
        out.flush();
    }
}
