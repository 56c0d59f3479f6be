package org.section307.replay.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the agency told of the year until a day.
 *
 * @param value in US dollars, where it was told
 */
public record PublishedPoint(LocalDate day, int shipments, Optional<BigDecimal> value) {

    /** The four points of fiscal year 2021, by day. */
    public static List<PublishedPoint> ofTheYear() {
        return Data.list(Data.json("published-points.json").path("points")).stream()
                .map(point -> new PublishedPoint(
                        LocalDate.parse(point.path("day").asText()),
                        point.path("shipments").asInt(),
                        point.has("value")
                                ? Optional.of(new BigDecimal(point.path("value").asText()))
                                : Optional.empty()))
                .toList();
    }
}
