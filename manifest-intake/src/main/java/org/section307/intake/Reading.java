package org.section307.intake;

import java.util.List;

/** What came of reading a body. */
public sealed interface Reading {
    /**
     * The manifest in RFC 8785 form: every string as filed, save a social security number, which is a token by now.
     *
     * @param canonicalBytes handed over, not copied: nobody may change them
     * @param sha256Hex their SHA-256 in lower case
     */
    record Accepted(byte[] canonicalBytes, String sha256Hex, ManifestKeys keys) implements Reading {}

    /**
     * Not JSON, or not JSON that can be relied upon (400).
     *
     * @param line and column, from 1, where reading stopped; 0 where no place can be named
     */
    record Malformed(String reason, int line, int column) implements Reading {}

    /**
     * JSON, but no manifest (422).
     *
     * @param faults every one found, at most {@link Limits#FAULTS}
     * @param more whether reading stopped there
     */
    record Faulty(List<Fault> faults, boolean more) implements Reading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** More bytes than are read at all (413). */
    record TooLarge(long limitBytes) implements Reading {}
}
