package org.section307.detention.lifecycle.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a verdict does to a shipment's custody. It opens and strengthens holds and never closes or softens one. */
public sealed interface Absorption {

    /** The verdict is not newer than what was absorbed: nothing happens. */
    record Stale() implements Absorption {}

    /**
     * The verdict was taken in, whether or not it changed a hold.
     *
     * @param known when the agency knew of detentions of the past that begin to count; of any other it knows on arrival
     */
    record Applied(Custody after, Map<DetentionId, LocalDate> known) implements Absorption {
        public Applied {
            known = Map.copyOf(known);
        }
    }

    /** Decides from the present custody (empty before the first verdict), the verdict, and the time of its arrival. */
    static Absorption decide(Optional<Custody> present, Screening verdict, Moment now) {
        if (present.isPresent() && !present.get().absorbed().isOlderThan(verdict)) {
            return new Stale();
        }
        var screening = besideRecord(withHistory(verdict, present), present);
        var byLine = new LinkedHashMap<Integer, List<Hold>>();
        present.ifPresent(custody -> custody.holds()
                .forEach(hold -> byLine.computeIfAbsent(hold.line(), line -> new ArrayList<>())
                        .add(hold)));
        var whole = List.copyOf(byLine.getOrDefault(0, List.of()));
        for (var entry : screening.grounds().entrySet()) {
            var line = new Line(entry.getKey(), byLine.getOrDefault(entry.getKey(), List.of()), whole);
            byLine.put(entry.getKey(), line.take(entry.getValue(), screening, now));
        }
        var holds = withRest(byLine.values().stream().flatMap(List::stream).toList(), screening);
        var after = new Custody(
                screening.shipmentId(),
                present.map(Custody::sequence).orElse(0L) + 1,
                new Custody.Absorbed(screening.key(), screening.readable()),
                screening.owner(),
                screening.readable() ? screening.importDate() : importDate(present),
                screening.history(),
                shownAnew(present, screening, holds));
        return new Applied(after, screening.isRecordedDetention() ? known(present, after) : Map.of());
    }

    /** Once goods are detained a clear verdict opens nothing, as it closes nothing. */
    private static Screening besideRecord(Screening screening, Optional<Custody> present) {
        boolean detained =
                present.stream().flatMap(custody -> custody.holds().stream()).anyMatch(Hold.Detained.class::isInstance);
        return detained && screening.isClear() ? screening : screening.besideRecord();
    }

    /** A filing is a record of the past or it is none: headers that can't be read do not make it one of today. */
    private static Screening withHistory(Screening verdict, Optional<Custody> present) {
        return verdict.readable()
                        || present.isEmpty()
                        || tellsMore(verdict.history(), present.get().history())
                ? verdict
                : Screening.unreadable(
                        verdict.shipmentId(),
                        verdict.key(),
                        verdict.owner(),
                        present.get().history(),
                        verdict.values().getOrDefault(0, BigDecimal.ZERO));
    }

    private static boolean tellsMore(@Nullable History told, @Nullable History known) {
        return known == null || (told != null && told.detainedOn() != null);
    }

    /** A hold of the whole of a past shipment is worth what counts on no other line; in review, what no other review is. */
    private static List<Hold> withRest(List<Hold> holds, Screening screening) {
        var whole = screening.values().getOrDefault(0, BigDecimal.ZERO);
        if (screening.history() == null || whole.signum() == 0) {
            return holds;
        }
        return holds.stream()
                .map(hold -> hold.line() == 0 && hold instanceof Hold.Open open
                        ? open.worth(whole.subtract(worthOfOthers(holds, open)).max(BigDecimal.ZERO))
                        : hold)
                .toList();
    }

    private static BigDecimal worthOfOthers(List<Hold> holds, Hold.Open whole) {
        return holds.stream()
                .filter(hold -> hold.line() != 0)
                .filter(hold -> counts(hold) || (whole instanceof Hold.InReview && hold instanceof Hold.InReview))
                .map(hold -> hold.particulars().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean counts(Hold hold) {
        return hold instanceof Hold.Detained detained && detained.counts();
    }

    /**
     * What begins to count, on lines that were neither detained before nor rejected by an officer: a line held anew is known
     * as it happens.
     */
    private static Map<DetentionId, LocalDate> known(Optional<Custody> present, Custody after) {
        var before = new HashSet<Integer>();
        present.ifPresent(custody -> custody.holds().stream()
                .filter(hold -> hold instanceof Hold.Detained || hold instanceof Hold.Dismissed)
                .forEach(hold -> before.add(hold.line())));
        var known = new HashMap<DetentionId, LocalDate>();
        Optional.ofNullable(after.history())
                .flatMap(History::known)
                .ifPresent(day -> after.holds().stream()
                        .filter(hold -> hold instanceof Hold.Held && !before.contains(hold.line()))
                        .forEach(hold -> known.put(hold.id(), day)));
        return known;
    }

    /** Another owner or record is shown with every hold, so each moves on: who read the former acts on what is no more. */
    private static List<Hold> shownAnew(Optional<Custody> present, Screening screening, List<Hold> holds) {
        if (present.isEmpty()
                || (present.get().owner().equals(screening.owner())
                        && Objects.equals(present.get().history(), screening.history()))) {
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
            var stand = standing(grounds, screening.key().version());
            var next = new ArrayList<>(holds);
            boolean anew = holds.stream().anyMatch(hold -> hold instanceof Hold.Closed && counts(hold));
            var detained = anew ? now : screening.ofDetention(now);
            if (open.isPresent() && open.get() instanceof Hold.Open standing) {
                next.remove(standing);
                next.add(standing.absorb(
                        stand,
                        screening.values().get(number),
                        detained,
                        !anew
                                && screening.isRecordedDetention()
                                && stand.stream().anyMatch(ground -> ground.rank() == 2)));
            } else if (stand.stream().anyMatch(ground -> ground.rank() > 0)) {
                next.add(opened(stand, screening, detained, now));
            }
            return next;
        }

        /** HELD where the grounds detain, else IN_REVIEW. */
        private Hold opened(List<Ground> grounds, Screening screening, Moment detainedOn, Moment now) {
            var id = new DetentionId(screening.shipmentId(), number, holds.size() + 1);
            var value = valueOf(screening.values());
            var detained = new Particulars(id, value, distinct(grounds), detainedOn, 1);
            return detained.detains() && !detained.isDisputed()
                    ? new Hold.Held(detained, detained.opened())
                    : new Hold.InReview(new Particulars(id, value, detained.grounds(), screening.ofReview(now), 1));
        }

        /** What stands of a verdict's grounds. A disagreement with the record stands as long as a ground beside it does. */
        private List<Ground> standing(List<Ground> grounds, long version) {
            var stand = grounds.stream()
                    .filter(ground -> !wasClosed(ground, version))
                    .filter(this::isInCustody)
                    .toList();
            var disagreement = grounds.stream().filter(Ground::isDisagreement).toList();
            boolean alone = grounds.size() == disagreement.size();
            if (alone) {
                return stand;
            }
            boolean besideOne = stand.stream().anyMatch(ground -> ground.rank() > 0 && !ground.isDisagreement());
            return Stream.concat(
                            stand.stream().filter(ground -> !ground.isDisagreement()),
                            besideOne ? disagreement.stream() : Stream.empty())
                    .toList();
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

        private Stream<Hold> all() {
            return Stream.concat(holds.stream(), whole.stream());
        }

        private static boolean wasOpenOn(Hold hold, LocalDate day) {
            return !hold.particulars().opened().day().isAfter(day)
                    && !(hold instanceof Hold.Closed closed
                            && closed.closed().day().isBefore(day));
        }
    }
}
