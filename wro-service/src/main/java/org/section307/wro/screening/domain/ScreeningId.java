package org.section307.wro.screening.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one verdict: a version of a manifest under a revision of the order book.
 *
 * @param revision from 1; only rises
 */
public record ScreeningId(FilingKey filing, int revision) {
    private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36})\\.([1-9][0-9]{0,8})\\.([1-9][0-9]{0,8})");

    public ScreeningId {
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1");
        }
    }

    /** Reads `<shipmentId>.<version>.<revision>`; nothing where the text is not one as we write it. */
    public static Optional<ScreeningId> parse(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        return ShipmentId.parse(match.group(1))
                .map(shipment -> new ScreeningId(
                        new FilingKey(shipment, Integer.parseInt(match.group(2))), Integer.parseInt(match.group(3))));
    }

    public ShipmentId shipment() {
        return filing.shipment();
    }

    public int version() {
        return filing.version();
    }

    @Override
    public String toString() {
        return filing.shipment() + "." + filing.version() + "." + revision;
    }
}
