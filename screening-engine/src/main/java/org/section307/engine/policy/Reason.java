package org.section307.engine.policy;

/** Why a person must look although no order asks for it. */
public record Reason(Kind kind, LineNumbers lines) {

    public enum Kind {
        /** A line is silent on its own maker or origin, which the law asks for. */
        INCOMPLETE,
        /** The bytes are no manifest. */
        UNREADABLE
    }
}
