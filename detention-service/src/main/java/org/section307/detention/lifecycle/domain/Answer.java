package org.section307.detention.lifecycle.domain;

/** What an order asks for on a line, the weaker first. */
public enum Answer {
    REVIEW,
    DETAIN
}
