package org.section307.engine.scope;

/** What an order asks of the goods; every condition of an order must hold for it to apply to a line. */
public enum Condition {
    PRODUCER("producer"),
    VESSEL("vessel"),
    FLEET("fleet"),
    ORIGIN("origin"),
    MERCHANDISE("merchandise"),
    LABOR("labor"),
    EXCLUSION("exclusion"),
    DATE("date");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    /** The word that results use. */
    public String word() {
        return word;
    }
}
