package org.section307.detention.lifecycle.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.section307.detention.lifecycle.domain.Custodies.Change;
import org.section307.detention.lifecycle.domain.Custody;
import org.section307.detention.lifecycle.domain.DetentionId;
import org.section307.detention.lifecycle.domain.Ground;
import org.section307.detention.lifecycle.domain.Hold;
import org.section307.detention.lifecycle.domain.Moment;

/** Writes what changes made of shipments' holds: two statements, however many lines there are. */
final class HoldWriter {
    private static final String DETENTION = """
            insert into detention (shipment_id, line, ordinal, version, state, value, opened_on, opened_at, held_on,
                held_at, closed_on, closed_at, closing_reason, importer, filer, port, entry_key, bill_key,
                history_source, detained_on, known_on, counted_under)
            select * from %s
            on conflict (shipment_id, line, ordinal) do update set version = excluded.version, state = excluded.state,
                value = excluded.value, held_on = excluded.held_on, held_at = excluded.held_at,
                closed_on = excluded.closed_on, closed_at = excluded.closed_at,
                closing_reason = excluded.closing_reason, importer = excluded.importer, filer = excluded.filer,
                port = excluded.port, entry_key = excluded.entry_key, bill_key = excluded.bill_key,
                history_source = excluded.history_source, detained_on = excluded.detained_on,
                known_on = excluded.known_on, counted_under = excluded.counted_under
            where detention.version < excluded.version""";
    private static final String GROUND = """
            insert into ground (shipment_id, line, ordinal, ground_key, reason, basis, answer, superseded_by,
                in_custody_on, state, version, opened_on)
            select * from %s
            on conflict (shipment_id, line, ordinal, ground_key) do update set reason = excluded.reason,
                basis = excluded.basis, answer = excluded.answer, superseded_by = excluded.superseded_by,
                in_custody_on = excluded.in_custody_on, state = excluded.state, version = excluded.version""";

    private final BulkRows detentions = new BulkRows(
            "uuid",
            "int4",
            "int4",
            "int4",
            "text",
            "numeric",
            "date",
            "timestamptz",
            "date",
            "timestamptz",
            "date",
            "timestamptz",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "date",
            "date",
            "text");
    private final BulkRows grounds = new BulkRows(
            "uuid", "int4", "int4", "text", "text", "text", "text", "text", "date", "text", "int8", "date");

    private HoldWriter() {}

    static void write(Connection connection, List<Change> changes) throws SQLException {
        var writer = new HoldWriter();
        merged(changes).forEach(writer::add);
        writer.detentions.execute(connection, DETENTION.formatted(writer.detentions.unnest()));
        writer.grounds.execute(connection, GROUND.formatted(writer.grounds.unnest()));
    }

    /** One change for each shipment, from its first state to its last: a statement writes no row twice. */
    private static List<Change> merged(List<Change> changes) {
        var byShipment = new LinkedHashMap<UUID, Change>();
        changes.forEach(change -> byShipment.merge(
                change.after().shipmentId(),
                change,
                (first, last) -> new Change(first.before(), last.after(), Map.of())));
        return List.copyOf(byShipment.values());
    }

    private void add(Change change) {
        Map<DetentionId, Hold> before = change.before().map(Custody::holds).orElse(List.of()).stream()
                .collect(Collectors.toMap(Hold::id, Function.identity()));
        for (var hold : change.after().holds()) {
            var former = Optional.ofNullable(before.get(hold.id()));
            if (former.filter(hold::equals).isEmpty()) {
                add(hold, change.after());
                for (var ground : hold.particulars().grounds()) {
                    if (former.filter(same -> isGroundOf(same, ground)
                                    && same.stateOf(ground).equals(hold.stateOf(ground)))
                            .isEmpty()) {
                        add(hold, ground);
                    }
                }
            }
        }
    }

    private static boolean isGroundOf(Hold hold, Ground ground) {
        return hold.particulars().grounds().contains(ground);
    }

    private void add(Hold hold, Custody of) {
        var owner = of.owner();
        var history = of.history();
        var particulars = hold.particulars();
        var held = hold instanceof Hold.Detained detained ? detained.held() : null;
        var closed = hold instanceof Hold.Closed done ? done.closed() : null;
        detentions.add(
                hold.id().shipmentId(),
                hold.line(),
                hold.id().ordinal(),
                particulars.version(),
                hold.state(),
                particulars.value(),
                particulars.opened().day(),
                HoldRows.utc(particulars.opened()),
                day(held),
                at(held),
                day(closed),
                at(closed),
                closingReason(hold),
                owner.importer(),
                owner.filer(),
                owner.port(),
                owner.entryKey(),
                owner.billKey(),
                HoldRows.source(history),
                history == null ? null : history.detainedOn(),
                history == null ? null : history.knownOn(),
                hold instanceof Hold.Detained detained ? detained.countedUnder() : null);
    }

    private static @Nullable LocalDate day(@Nullable Moment moment) {
        return moment == null ? null : moment.day();
    }

    private static @Nullable OffsetDateTime at(@Nullable Moment moment) {
        return moment == null ? null : HoldRows.utc(moment);
    }

    private static @Nullable String closingReason(Hold hold) {
        return switch (hold) {
            case Hold.Released released -> released.reason().name();
            case Hold.Dismissed dismissed -> dismissed.reason().name();
            case Hold.Held held -> null;
            case Hold.InReview review -> null;
        };
    }

    private void add(Hold hold, Ground ground) {
        grounds.add(
                hold.id().shipmentId(),
                hold.line(),
                hold.id().ordinal(),
                ground.key(),
                ground instanceof Ground.OfReason of ? of.reason().name() : null,
                ground.basisInLaw().map(Enum::name).orElse(null),
                ground instanceof Ground.OfOrder order ? order.answer().name() : null,
                ground instanceof Ground.Named named ? named.supersededBy() : null,
                ground instanceof Ground.OfOrder order ? order.inCustodyOn() : null,
                hold.stateOf(ground),
                ground.version(),
                hold.particulars().opened().day());
    }
}
