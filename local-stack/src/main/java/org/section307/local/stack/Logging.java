package org.section307.local.stack;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Kafka's and our own log lines in the processes of the stack: warnings, one line each, to standard error. */
public final class Logging {
    // java.util.logging forgets the levels of loggers nobody holds
    private static final Logger ROOT = Logger.getLogger("");

    private Logging() {}

    public static void quiet() {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tLZ %4$s %3$s %5$s%6$s%n");
        ROOT.setLevel(Level.WARNING);
    }
}
