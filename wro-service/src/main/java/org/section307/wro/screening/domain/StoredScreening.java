package org.section307.wro.screening.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Verdict;

/**
 * A verdict as it is stored, without its evidence.
 *
 * @param port port of entry, Schedule D
 * @param summary grounds and reasons as the event told of them, as a document; null where the verdict is clear
 * @param gaps what the screening could not see, as a document; null for nothing
 * @param resultSha256 of the engine's result, or of the event body where there is none
 * @param history of a filing of the past; null for one of today
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go in and out once; nobody compares screenings
public record StoredScreening(
        ScreeningId id,
        String port,
        Verdict verdict,
        boolean incomplete,
        @Nullable Failure failure,
        @Nullable LocalDate importDate,
        byte @Nullable [] summary,
        byte @Nullable [] gaps,
        String resultSha256,
        Instant screenedAt,
        @Nullable History history) {}
