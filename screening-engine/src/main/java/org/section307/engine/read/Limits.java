package org.section307.engine.read;

/** How large a manifest may be. Intake refuses more; the engine doesn't screen more, so that its work stays bounded. */
public final class Limits {
    public static final int LINES = 10_000;
    /** Lines and inputs. */
    public static final int NODES = 50_000;
    /** Tiers of inputs below a line. */
    public static final int TIERS = 10;

    static final int JSON_NESTING = 64;

    private Limits() {}
}
