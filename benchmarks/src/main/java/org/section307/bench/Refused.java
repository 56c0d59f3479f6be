package org.section307.bench;

/** A command that can't be carried out, with one sentence for the person at the terminal. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final String sentence;

    private Refused(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    /** Something failed on the way: exit code 1. */
    public static Refused failed(String sentence) {
        return new Refused(1, sentence);
    }

    /** Words that make no sense, or a file that can't be read: exit code 2. */
    public static Refused wrongUse(String sentence) {
        return new Refused(2, sentence);
    }

    public int exitCode() {
        return exitCode;
    }

    public String sentence() {
        return sentence;
    }
}
