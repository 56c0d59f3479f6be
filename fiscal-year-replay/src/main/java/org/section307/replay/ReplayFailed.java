package org.section307.replay;

/** A replay that can't go on, with the sentence for the user. It may be started again. */
public final class ReplayFailed extends Exception {
    private static final long serialVersionUID = 1;

    ReplayFailed(String sentence) {
        super(sentence);
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
