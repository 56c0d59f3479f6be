package org.section307.local;

/** A command that can't go on, with the sentence for the user and the exit code of the front door. */
public final class Refused extends Exception {
    /** It was tried and failed. */
    public static final int FAILED = 1;
    /** The words of the command or a setting are wrong. */
    public static final int WRONG_USE = 2;
    /** Something is missing, or a port is taken. */
    public static final int MISSING = 3;

    private static final long serialVersionUID = 1;
    private final int exitCode;

    private Refused(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    public static Refused failed(String sentence) {
        return new Refused(FAILED, sentence);
    }

    public static Refused wrongUse(String sentence) {
        return new Refused(WRONG_USE, sentence);
    }

    public static Refused missing(String sentence) {
        return new Refused(MISSING, sentence);
    }

    public int exitCode() {
        return exitCode;
    }

    /** The sentence for the user. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
