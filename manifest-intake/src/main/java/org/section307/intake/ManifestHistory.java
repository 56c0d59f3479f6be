package org.section307.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section307.intake.identifier.ImportDate;

/**
 * What makes a manifest a record of the past. Whether its days lie ahead is not asked: that would need a clock.
 *
 * @param detainedOn legal day on which the agency detained the goods, not before the import date; null where it did not
 * @param knownOn legal day on which the agency knew, not before either; null where it is {@code detainedOn}
 */
public record ManifestHistory(
        Source source,
        @Nullable LocalDate detainedOn,
        @Nullable LocalDate knownOn) {
    /** Where the record comes from. */
    public enum Source {
        /** An agency's own files. */
        AGENCY,
        /** Made up. */
        SYNTHETIC
    }

    /** The history of a head without faults; null where the manifest is of its day. */
    static @Nullable ManifestHistory of(JsonNode head) {
        JsonNode history = head.path("history");
        return history.isMissingNode()
                ? null
                : new ManifestHistory(
                        Source.valueOf(history.required("source").textValue()),
                        day(history, "detainedOn").orElse(null),
                        day(history, "knownOn").orElse(null));
    }

    /** The day that a member says, if it is a text and a day at all. */
    static Optional<LocalDate> day(JsonNode object, String member) {
        return Optional.ofNullable(object.path(member).textValue()).flatMap(ImportDate::parse);
    }
}
