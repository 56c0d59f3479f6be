package org.section307.replay;

/** Where a replay tells how far it is. */
public interface Sink {
    /** So many of a kind of step will follow. */
    void expect(int steps);

    /** So many are done. */
    void at(int done, String what);

    /** A sentence that stays. */
    void line(String sentence);
}
