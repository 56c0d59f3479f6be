package org.section307.detention.lifecycle.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes verdicts and custodies for tests; what a test does not name does not matter to it. */
public final class Screenings {
    public static final UUID SHIPMENT = UUID.fromString("0198b2c4-7d10-7a3e-9c51-2f6b8e4d1a07");
    public static final Owner OWNER = new Owner("12-3456789AB", "002", "2704", "00261103162", "MAEUA123456789");
    public static final Moment NOON = moment("2026-11-24T17:00:00Z");

    private final VerdictKey key;
    private final Map<Integer, BigDecimal> values = new HashMap<>();
    private final Map<Integer, List<Ground>> grounds = new HashMap<>();
    private Owner owner = OWNER;
    private @Nullable History history;

    private Screenings(long version, long revision) {
        this.key = new VerdictKey(version, revision);
    }

    public static Screenings verdict(long version, long revision) {
        return new Screenings(version, revision);
    }

    public static Moment moment(String instant) {
        return new Moment(Instant.parse(instant));
    }

    public Screenings detains(int line, String order) {
        return ground(line, new Ground.OfOrder(order, Basis.WRO, Answer.DETAIN, null, key.version()));
    }

    public Screenings detainsIfInCustodyOn(int line, String order, String day) {
        return ground(
                line, new Ground.OfOrder(order, Basis.FINDING, Answer.DETAIN, LocalDate.parse(day), key.version()));
    }

    public Screenings reviews(int line, String order) {
        return ground(line, new Ground.OfOrder(order, Basis.UFLPA, Answer.REVIEW, null, key.version()));
    }

    public Screenings reviews(int line, ReviewReason reason) {
        return ground(line, new Ground.OfReason(reason, key.version()));
    }

    public Screenings names(int line, String order, String supersededBy) {
        return ground(line, new Ground.Named(order, Basis.WRO, supersededBy, key.version()));
    }

    public Screenings value(int line, String amount) {
        values.put(line, new BigDecimal(amount));
        return this;
    }

    /** A record of the past, of a shipment of 1000.00 in all; null for days that it does not name. */
    public Screenings recorded(@Nullable String detainedOn, @Nullable String knownOn) {
        history = new History(History.Source.SYNTHETIC, day(detainedOn), day(knownOn));
        values.put(0, new BigDecimal("1000.00"));
        return this;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    public Screenings of(Owner other) {
        owner = other;
        return this;
    }

    private Screenings ground(int line, Ground ground) {
        values.putIfAbsent(line, new BigDecimal("100.00"));
        grounds.computeIfAbsent(line, number -> new ArrayList<>()).add(ground);
        return this;
    }

    public Screening screening() {
        return new Screening(SHIPMENT, key, true, owner, LocalDate.parse("2026-11-20"), history, values, grounds);
    }

    /** The custody after these verdicts, each at noon. */
    public static Custody custody(Screenings... verdicts) {
        Optional<Custody> custody = Optional.empty();
        for (var verdict : verdicts) {
            custody = Optional.of(absorb(custody, verdict, NOON));
        }
        return custody.orElseThrow();
    }

    public static Custody absorb(Optional<Custody> present, Screenings verdict, Moment now) {
        return switch (Absorption.decide(present, verdict.screening(), now)) {
            case Absorption.Applied applied -> applied.after();
            case Absorption.Stale stale -> present.orElseThrow();
        };
    }

    /** The custody after an officer's act on the hold, whose version he has read. */
    public static Custody act(Custody custody, int line, int ordinal, OfficersAct act, Moment now) {
        var id = new DetentionId(SHIPMENT, line, ordinal);
        int version = custody.find(id).orElseThrow().particulars().version();
        return ((ActOutcome.Done) ActOutcome.decide(custody, id, version, act, now)).after();
    }

    public static Hold hold(Custody custody, int line, int ordinal) {
        return custody.find(new DetentionId(SHIPMENT, line, ordinal)).orElseThrow();
    }
}
