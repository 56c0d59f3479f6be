package org.section307.replay.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The shipments of fiscal year 2021, made up from a seed. What was published of the year holds for every seed: how many were
 * detained by which day, and what they were worth. All else differs. The same seed gives the same bytes everywhere.
 */
public final class FiscalYear2021 {
    /** The seed that is meant where none is named. */
    public static final long DEFAULT_SEED = 2021;

    private static final int LEAST_OF_EACH_TRADE = 3;

    private final Chance chance;
    private final World world = new World();
    private final HeldGoods heldGoods = new HeldGoods(world);
    private final ManifestWriter writer;
    private final List<PublishedPoint> points = PublishedPoint.ofTheYear();

    private FiscalYear2021(long seed) {
        this.chance = new Chance(seed);
        this.writer = new ManifestWriter(chance);
    }

    /** The year's shipments, held ones and others, in the order in which they are told. */
    public static List<PastShipment> generate(long seed) {
        var year = new FiscalYear2021(seed);
        var shipments = new ArrayList<PastShipment>();
        year.addHeld(shipments);
        for (NotHeld kind : year.notHeld()) {
            year.add(kind, shipments);
        }
        shipments.sort(Comparator.comparing(PastShipment::sentOn).thenComparing(PastShipment::entryNumber));
        return List.copyOf(shipments);
    }

    private List<NotHeld> notHeld() {
        return List.of(
                new RightFirmOtherGoods(world),
                new OutsideTheDates(world),
                new NearNamesake(world),
                new ConsigneeOnly(world),
                new OtherFlag(world),
                new OtherVessel(world),
                new RightRegionOtherGoods(world),
                new Clean(world));
    }

    private record HeldDraft(Draft draft, Kind kind, HeldDays days) {}

    private void addHeld(List<PastShipment> shipments) {
        List<HeldDays> days = HeldDays.ofTheYear(points, chance);
        List<Trade> trades = trades(days);
        var drafts = new ArrayList<HeldDraft>();
        for (int i = 0; i < days.size(); i++) {
            drafts.add(held(trades.get(i), days.get(i)));
        }
        long[] cents = values(drafts);
        int next = 0;
        for (HeldDraft held : drafts) {
            var own = new ArrayList<Long>();
            for (Draft.DraftLine line : held.draft().lines) {
                if (line.reached() != null) {
                    own.add(cents[next++]);
                }
            }
            HeldDays on = held.days();
            var told = new ManifestWriter.Told(on.imported(), on.detained(), on.known());
            shipments.add(writer.write(held.draft(), held.kind(), told, own, chance));
        }
    }

    /** Which trade each shipment is of: each trade a few times, the rest by their shares among the orders of the day. */
    private List<Trade> trades(List<HeldDays> days) {
        List<Trade> chosen = new ArrayList<>(Collections.nCopies(days.size(), null));
        for (Trade trade : world.trades) {
            List<Integer> possible = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                if (chosen.get(i) == null && world.inForce(trade, days.get(i).imported())) {
                    possible.add(i);
                }
            }
            for (int n = 0; n < LEAST_OF_EACH_TRADE && !possible.isEmpty(); n++) {
                int at = chance.below(possible.size());
                chosen.set(possible.get(at), trade);
                possible.subList(at, at + 1).clear();
            }
        }
        for (int i = 0; i < days.size(); i++) {
            LocalDate imported = days.get(i).imported();
            if (chosen.get(i) == null) {
                chosen.set(i, ofTheDay(imported));
            }
        }
        return chosen;
    }

    private Trade ofTheDay(LocalDate importDate) {
        return chance.weighted(
                world.trades.stream()
                        .filter(trade -> world.inForce(trade, importDate))
                        .toList(),
                Trade::share);
    }

    private HeldDraft held(Trade trade, HeldDays days) {
        var draft = new Draft();
        world.addHeadParties(draft, trade.origin(), chance);
        HeldGoods.Meeting meeting = heldGoods.meeting(trade, days.imported(), chance);
        int lines = chance.percent(66) ? 1 : chance.percent(65) ? 2 : chance.between(3, 4);
        for (int i = 0; i < lines; i++) {
            heldGoods.addLine(draft, meeting, days.imported(), chance);
        }
        if (chance.percent(7)) {
            Trade second = ofTheDay(days.imported());
            heldGoods.addLine(draft, heldGoods.meeting(second, days.imported(), chance), days.imported(), chance);
        }
        addCleanLines(draft);
        return new HeldDraft(draft, meeting.kind(), days);
    }

    private void addCleanLines(Draft draft) {
        int clean = chance.percent(58) ? 0 : 1 + chance.heavyTailed(7);
        for (int i = 0; i < clean; i++) {
            world.addCleanLine(draft, chance);
        }
        draft.shuffle(chance);
    }

    private long[] values(List<HeldDraft> drafts) {
        var weights = new ArrayList<Double>();
        var windows = new ArrayList<Integer>();
        for (HeldDraft held : drafts) {
            for (Draft.DraftLine line : held.draft().lines) {
                if (line.reached() != null) {
                    weights.add(line.weight());
                    windows.add(held.days().window());
                }
            }
        }
        return HeldValues.inCents(
                weights.stream().mapToDouble(Double::doubleValue).toArray(),
                windows.stream().mapToInt(Integer::intValue).toArray(),
                points);
    }

    private void add(NotHeld kind, List<PastShipment> shipments) {
        var days = new Days(Days.FIRST, Days.LAST, 45, chance);
        for (int i = 0; i < kind.count(); i++) {
            LocalDate importDate = kind.importDate(days.any(chance), chance);
            var draft = new Draft();
            world.addHeadParties(draft, "CN", chance);
            kind.write(draft, importDate, chance);
            addCleanLines(draft);
            boolean reviewed = kind.expected() == Expected.IN_REVIEW;
            LocalDate known = reviewed ? reviewedOn(importDate) : null;
            shipments.add(
                    writer.write(draft, kind, new ManifestWriter.Told(importDate, null, known), List.of(), chance));
        }
    }

    private LocalDate reviewedOn(LocalDate importDate) {
        LocalDate day = importDate.plusDays(chance.between(0, 6));
        return day.isAfter(Days.LAST) ? Days.LAST : day;
    }
}
