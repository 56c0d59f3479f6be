package org.section307.detention.lifecycle.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.ConfirmReason;
import org.section307.detention.lifecycle.domain.RejectReason;
import org.section307.detention.lifecycle.domain.ReleaseReason;

/** Bodies of officers' acts. The reason is owed; the note is the officer's own words and goes nowhere but the record. */
final class ActRequests {
    static final int NOTE_CHARACTERS_MAX = 2000;

    /** PostgreSQL's text has every character but this one. */
    private static final String WITHOUT_NUL = "[^\\x00]*";

    private static final String NO_NUL = "must not contain the character U+0000";

    private ActRequests() {}

    @Schema(name = "ReleaseRequest", description = "FALSE_MATCH uncounts the detention; no other reason does")
    record ReleaseRequest(
            @NotNull ReleaseReason reason,

            @Nullable @Size(max = NOTE_CHARACTERS_MAX) @Pattern(regexp = WITHOUT_NUL, message = NO_NUL)
            String note) {}

    @Schema(name = "ConfirmRequest", description = "Why the review becomes a hold")
    record ConfirmRequest(
            @NotNull ConfirmReason reason,

            @Nullable @Size(max = NOTE_CHARACTERS_MAX) @Pattern(regexp = WITHOUT_NUL, message = NO_NUL)
            String note) {}

    @Schema(name = "RejectRequest", description = "Why the review is dismissed")
    record RejectRequest(
            @NotNull RejectReason reason,

            @Nullable @Size(max = NOTE_CHARACTERS_MAX) @Pattern(regexp = WITHOUT_NUL, message = NO_NUL)
            String note) {}
}
