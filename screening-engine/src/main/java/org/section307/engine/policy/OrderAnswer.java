package org.section307.engine.policy;

/** What an order that applies asks for: a hold, or a person's judgment. */
public enum OrderAnswer {
    DETAIN("detain", Verdict.HELD),
    REVIEW("review", Verdict.IN_REVIEW);

    private final String word;
    private final Verdict verdict;

    OrderAnswer(String word, Verdict verdict) {
        this.word = word;
        this.verdict = verdict;
    }

    /** The word that results use. */
    public String word() {
        return word;
    }

    /** The verdict of a line to which nothing graver applies. */
    public Verdict verdict() {
        return verdict;
    }
}
