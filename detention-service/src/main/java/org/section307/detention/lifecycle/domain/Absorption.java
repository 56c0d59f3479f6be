package org.section307.detention.lifecycle.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a verdict does to a shipment's custody. It opens and strengthens holds and never closes or softens one. */
public sealed interface Absorption {

    /** The verdict is not newer than what was absorbed: nothing happens. */
    record Stale() implements Absorption {}

    /** The verdict was taken in, whether or not it changed a hold. */
    record Applied(Custody after) implements Absorption {}

    /** Decides from the present custody (empty before the first verdict), the verdict, and the time of its arrival. */
    static Absorption decide(Optional<Custody> present, Screening screening, Moment now) {
        if (present.isPresent() && !present.get().absorbed().isOlderThan(screening)) {
            return new Stale();
        }
        var byLine = new LinkedHashMap<Integer, List<Hold>>();
        present.ifPresent(custody -> custody.holds()
                .forEach(hold -> byLine.computeIfAbsent(hold.line(), line -> new ArrayList<>())
                        .add(hold)));
        var whole = List.copyOf(byLine.getOrDefault(0, List.of()));
        for (var entry : screening.grounds().entrySet()) {
            var line = new Line(entry.getKey(), byLine.getOrDefault(entry.getKey(), List.of()), whole);
            byLine.put(entry.getKey(), line.take(entry.getValue(), screening, now));
        }
        return new Applied(new Custody(
                screening.shipmentId(),
                present.map(Custody::sequence).orElse(0L) + 1,
                new Custody.Absorbed(screening.key(), screening.readable()),
                screening.owner(),
                screening.readable() ? screening.importDate() : importDate(present),
                shownAnew(
                        present,
                        screening,
                        byLine.values().stream().flatMap(List::stream).toList())));
    }

    /** Another owner is shown with every hold, so each moves on: who read the former owner acts on what is no more. */
    private static List<Hold> shownAnew(Optional<Custody> present, Screening screening, List<Hold> holds) {
        if (present.isEmpty() || present.get().owner().equals(screening.owner())) {
            return holds;
        }
        var known = new HashSet<>(present.get().holds());
        return holds.stream()
                .map(hold -> known.contains(hold) ? hold.with(hold.particulars().next()) : hold)
                .toList();
    }

    private static @Nullable LocalDate importDate(Optional<Custody> present) {
        return present.isPresent() ? present.get().importDate() : null;
    }

    /**
     * One entry line.
     *
     * @param holds its own holds
     * @param whole the holds on line 0, which stands for the whole shipment
     */
    record Line(int number, List<Hold> holds, List<Hold> whole) {

        /** Its holds after the grounds of a newer verdict. */
        List<Hold> take(List<Ground> grounds, Screening screening, Moment now) {
            var open = holds.stream().filter(Hold.Open.class::isInstance).findFirst();
            var stand = grounds.stream()
                    .filter(ground -> !wasClosed(ground, screening.key().version()))
                    .filter(this::isInCustody)
                    .toList();
            var next = new ArrayList<>(holds);
            if (open.isPresent() && open.get() instanceof Hold.Open standing) {
                next.remove(standing);
                next.add(standing.absorb(stand, screening.values().get(number), now));
            } else if (stand.stream().anyMatch(ground -> ground.rank() > 0)) {
                var id = new DetentionId(screening.shipmentId(), number, holds.size() + 1);
                next.add(Hold.open(new Particulars(id, valueOf(screening.values()), distinct(stand), now, 1)));
            }
            return next;
        }

        private BigDecimal valueOf(Map<Integer, BigDecimal> values) {
            return values.getOrDefault(number, BigDecimal.ZERO);
        }

        private static List<Ground> distinct(List<Ground> grounds) {
            var byKey = new LinkedHashMap<String, Ground>();
            grounds.forEach(ground -> byKey.merge(ground.key(), ground, Ground::or));
            return List.copyOf(byKey.values());
        }

        /**
         * An officer closed this ground, at least as strong, for this version: order and line content are the same.
         * The event names no content, and a version's content never changes; a new version may differ, so there it returns.
         */
        private boolean wasClosed(Ground ground, long version) {
            return holds.stream()
                    .filter(Hold.Closed.class::isInstance)
                    .flatMap(hold -> hold.particulars().grounds().stream())
                    .anyMatch(closed -> closed.key().equals(ground.key())
                            && closed.version() == version
                            && closed.rank() >= ground.rank());
        }

        /** Unknown custody is custody: only a recorded release on an earlier day, and no hold that day, says otherwise. */
        private boolean isInCustody(Ground ground) {
            var day = ground instanceof Ground.OfOrder order ? order.inCustodyOn() : null;
            return day == null
                    || all().noneMatch(hold -> hold instanceof Hold.Released released
                            && released.closed().day().isBefore(day))
                    || all().anyMatch(hold -> wasOpenOn(hold, day));
        }

        private java.util.stream.Stream<Hold> all() {
            return java.util.stream.Stream.concat(holds.stream(), whole.stream());
        }

        private static boolean wasOpenOn(Hold hold, LocalDate day) {
            return !hold.particulars().opened().day().isAfter(day)
                    && !(hold instanceof Hold.Closed closed
                            && closed.closed().day().isBefore(day));
        }
    }
}
