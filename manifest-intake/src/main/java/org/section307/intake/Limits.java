package org.section307.intake;

/** How much a manifest may hold. The first five are the architecture's; the others keep the price of refusing a body low. */
public final class Limits {
    /** Bytes of the body as received: 16 MiB. */
    public static final int BODY_BYTES = 16 * 1024 * 1024;

    public static final int LINES = 10_000;

    /** Tiers of inputs below a line. */
    public static final int TIERS = 10;

    /** Lines and inputs of all tiers together. */
    public static final int NODES = 50_000;

    /** Levels of JSON objects and arrays, the manifest itself being the first. */
    public static final int NESTING = 64;

    /** Members of one object; the schema knows none with more than eleven. */
    static final int MEMBERS = 1_000;

    /** JSON values in all: a tree of more would need more memory than any manifest is worth. */
    static final int VALUES = 2_000_000;

    /** Faults told of one manifest: one for each line of the largest. */
    public static final int FAULTS = 10_000;

    private Limits() {}
}
