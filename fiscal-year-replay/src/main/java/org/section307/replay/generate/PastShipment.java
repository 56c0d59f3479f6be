package org.section307.replay.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A made-up shipment of the year, with what should become of it.
 *
 * @param manifest JSON in one line, with its history
 * @param kind the rule that made it
 * @param heldLines the lines that should be held; none unless {@code expected} is HELD
 * @param sentOn the legal day by which the year is sent: when it was known, or else when the goods came
 */
public record PastShipment(
        String manifest,
        String entryNumber,
        String importerNumber,
        Kind kind,
        Expected expected,
        Optional<LocalDate> detainedOn,
        LocalDate sentOn,
        List<HeldLine> heldLines) {
    public PastShipment {
        heldLines = List.copyOf(heldLines);
    }

    /** What its held lines are worth, in US dollars. */
    public BigDecimal heldValue() {
        return heldLines.stream().map(HeldLine::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
