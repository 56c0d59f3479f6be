package org.section307.replay.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When a shipment was imported, detained and known of.
 *
 * @param window index of the published point by which it was known
 */
record HeldDays(LocalDate imported, LocalDate detained, LocalDate known, int window) {

    /** As many as were published, known by the published days; by the day on which they were known. */
    static List<HeldDays> ofTheYear(List<PublishedPoint> points, Chance chance) {
        var all = new ArrayList<HeldDays>();
        LocalDate first = Days.FIRST;
        int before = 0;
        for (int window = 0; window < points.size(); window++) {
            PublishedPoint point = points.get(window);
            var days = new Days(first, point.day(), 6, chance);
            for (int i = before; i < point.shipments(); i++) {
                all.add(of(days.any(chance), window, chance));
            }
            before = point.shipments();
            first = point.day().plusDays(1);
        }
        all.sort(Comparator.comparing(HeldDays::known));
        return all;
    }

    private static HeldDays of(LocalDate known, int window, Chance chance) {
        int toldLater = chance.percent(45) ? 0 : chance.percent(75) ? chance.between(1, 4) : chance.between(5, 12);
        LocalDate detained = known.minusDays(toldLater);
        if (detained.isBefore(Days.FIRST)) {
            detained = Days.FIRST;
        }
        return new HeldDays(detained.minusDays(chance.heavyTailed(10)), detained, known, window);
    }
}
