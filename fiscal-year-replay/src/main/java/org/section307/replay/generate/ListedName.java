package org.section307.replay.generate;

/** A name as an order's row has it. */
record ListedName(String text, Way way) {}
