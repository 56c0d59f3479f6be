package org.section307.shipment.status.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What may befall a shipment, and where it then stands. The events of one history may come in any order and more than
 * once; the status does not depend on it.
 */
public record ShipmentHistory(String name, List<Event> events, Status status) {
    /** One event, as it reaches a register. */
    public sealed interface Event {
        record Filed(FilingRegister register) implements Event {}

        record Screened(VerdictRegister register) implements Event {}

        record InCustody(CustodyRegister register) implements Event {}

        default Registers applyTo(Registers registers) {
            return switch (this) {
                case Filed filed -> registers.with(filed.register());
                case Screened screened -> registers.with(screened.register());
                case InCustody custody -> registers.with(custody.register());
            };
        }
    }

    public static List<ShipmentHistory> all() {
        return List.of(
                new ShipmentHistory("filed", List.of(filed(1)), Status.RECEIVED),
                new ShipmentHistory("filed and found clear", List.of(filed(1), clear(1, 1)), Status.CLEAR),
                new ShipmentHistory("cancelled before its verdict", List.of(filed(1), cancelled(1)), Status.CANCELLED),
                new ShipmentHistory(
                        "amended and cancelled, all clear",
                        List.of(filed(1), filed(2), cancelled(2), clear(1, 1), clear(2, 1)),
                        Status.CANCELLED),
                new ShipmentHistory(
                        "amended, and the amendment has no verdict yet",
                        List.of(filed(1), filed(2), clear(1, 1), clear(1, 2)),
                        Status.RECEIVED),
                new ShipmentHistory(
                        "amended before the verdict that held the first version",
                        List.of(filed(1), filed(2), held(1, 1), custody(1, "HELD", 1, 1), clear(2, 1)),
                        Status.HELD),
                new ShipmentHistory(
                        "cancelled before the verdict that held it",
                        List.of(filed(1), cancelled(1), held(1, 1), custody(1, "HELD", 1, 1)),
                        Status.HELD),
                new ShipmentHistory(
                        "found, and nobody can read what",
                        List.of(filed(1), clear(1, 1), unreadable(1, 2)),
                        Status.IN_REVIEW),
                new ShipmentHistory(
                        "unreadable at first, then read", List.of(filed(1), unreadable(1, 1), held(1, 1)), Status.HELD),
                new ShipmentHistory(
                        "cancelled, its verdict unreadable at first and clear then",
                        List.of(filed(1), cancelled(1), unreadable(1, 1), clear(1, 1)),
                        Status.CANCELLED),
                new ShipmentHistory(
                        "unreadable, and clear under the next revision",
                        List.of(filed(1), unreadable(1, 1), clear(1, 2)),
                        Status.CLEAR),
                new ShipmentHistory(
                        "held and released",
                        List.of(filed(1), held(1, 1), custody(1, "HELD", 1, 1), custody(2, "RELEASED", 1, 1)),
                        Status.RELEASED),
                new ShipmentHistory(
                        "reviewed and dismissed",
                        List.of(filed(1), review(1, 1), custody(1, "IN_REVIEW", 1, 1), custody(2, "CLEARED", 1, 1)),
                        Status.CLEAR),
                new ShipmentHistory(
                        "dismissed, then found by a later revision that custody has yet to take in",
                        List.of(
                                filed(1),
                                review(1, 1),
                                held(1, 2),
                                custody(1, "IN_REVIEW", 1, 1),
                                custody(2, "CLEARED", 1, 1)),
                        Status.HELD),
                new ShipmentHistory(
                        "amended twice under two revisions, reviewed, confirmed, released, cancelled",
                        List.of(
                                filed(2),
                                cancelled(2),
                                clear(1, 1),
                                review(2, 1),
                                clear(2, 2),
                                custody(1, "IN_REVIEW", 2, 1),
                                custody(2, "RELEASED", 2, 2)),
                        Status.RELEASED));
    }

    /** The same history, once for each verdict in it, with a copy of that verdict that can't be read. */
    public Stream<ShipmentHistory> withUnreadableCopies() {
        return events.stream()
                .flatMap(event -> event instanceof Event.Screened screened ? Stream.of(screened) : Stream.of())
                .map(screened -> new ShipmentHistory(
                        name + ", with an unreadable copy of "
                                + screened.register().key(),
                        Stream.concat(
                                        events.stream(),
                                        Stream.of(new Event.Screened(VerdictRegister.unreadable(
                                                screened.register().key()))))
                                .toList(),
                        status));
    }

    /** A shipment's row is born with its first version. */
    public static Registers born() {
        return new Registers(new FilingRegister(1, false), null, null);
    }

    public static Event filed(int version) {
        return new Event.Filed(new FilingRegister(version, false));
    }

    public static Event cancelled(int version) {
        return new Event.Filed(new FilingRegister(version, true));
    }

    public static Event clear(int version, int revision) {
        return screened(version, revision, VerdictRegister.Verdict.CLEAR);
    }

    public static Event review(int version, int revision) {
        return screened(version, revision, VerdictRegister.Verdict.IN_REVIEW);
    }

    public static Event held(int version, int revision) {
        return screened(version, revision, VerdictRegister.Verdict.HELD);
    }

    public static Event unreadable(int version, int revision) {
        return new Event.Screened(VerdictRegister.unreadable(new VerdictKey(version, revision)));
    }

    public static Event custody(int sequence, String state, int version, int revision) {
        return new Event.InCustody(new CustodyRegister(
                sequence, CustodyRegister.Custody.valueOf(state), new VerdictKey(version, revision)));
    }

    private static Event screened(int version, int revision, VerdictRegister.Verdict verdict) {
        return new Event.Screened(new VerdictRegister(new VerdictKey(version, revision), verdict, null));
    }

    @Override
    public String toString() {
        return name;
    }
}
