package org.section307.engine.policy;

/** The rules by which answers become a verdict, numbered. */
public final class Policy {
    public static final int VERSION = 1;

    private Policy() {}
}
