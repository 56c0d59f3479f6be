package org.section307.wro.screening.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Verdict;

/**
 * A verdict with all that is stored of it.
 *
 * @param eventBytes body of the event that tells of it; stored unless the verdict is clear
 * @param gapBytes what the screening could not see, as a document; null for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go in and out once; nobody compares screenings
public record NewScreening(
        ScreeningId id, Owner owner, Result result, byte[] eventBytes, byte @Nullable [] gapBytes, Instant screenedAt) {

    /** SHA-256 of the engine's result, or of the event body where there is no result. */
    public String resultSha256() {
        return switch (result) {
            case Result.Screened screened -> Sha256.hex(screened.bytes());
            case Result.Failed failed -> Sha256.hex(eventBytes);
        };
    }

    /** The event body as it is stored: a clear one is derived. */
    public byte @Nullable [] storedEvent() {
        return isClear() ? null : eventBytes;
    }

    /** The evidence as it is stored: that of a clear verdict is derived by replay. */
    public byte @Nullable [] storedEvidence() {
        return !isClear() && result instanceof Result.Screened screened ? screened.bytes() : null;
    }

    private boolean isClear() {
        return result.verdict() == Verdict.CLEAR;
    }
}
