package org.section307.detention.lifecycle.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names one hold: `shipmentId.line.ordinal`.
 *
 * @param line entry line; 0 stands for the whole shipment
 * @param ordinal how many holds the line has had, this one included
 */
public record DetentionId(UUID shipmentId, int line, int ordinal) {
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\\.(0|[1-9][0-9]{0,8})\\.([1-9][0-9]{0,8})");

    public DetentionId {
        if (line < 0 || ordinal < 1) {
            throw new IllegalArgumentException("line from 0, ordinal from 1");
        }
    }

    /** The id written so, or empty: another spelling of the same id is not one. */
    public static Optional<DetentionId> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? Optional.of(new DetentionId(
                        UUID.fromString(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return shipmentId + "." + line + "." + ordinal;
    }
}
