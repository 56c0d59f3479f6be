package org.section307.replay.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Days of the year, each with a weight: working days, busy months, and days that are busier than others for no reason. */
final class Days {
    static final LocalDate FIRST = LocalDate.of(2020, 10, 1);
    static final LocalDate LAST = LocalDate.of(2021, 9, 30);
    private static final int[] BY_MONTH = {90, 70, 105, 100, 110, 115, 130, 135, 110, 95, 95, 70};
    // 5 USC 6103, as they were kept
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2020, 10, 12),
            LocalDate.of(2020, 11, 11),
            LocalDate.of(2020, 11, 26),
            LocalDate.of(2020, 12, 25),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2021, 1, 18),
            LocalDate.of(2021, 2, 15),
            LocalDate.of(2021, 5, 31),
            LocalDate.of(2021, 6, 18),
            LocalDate.of(2021, 7, 5),
            LocalDate.of(2021, 9, 6));

    private final List<LocalDate> days = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private int total;

    /** The days between the two, both inside; on weekends and holidays less is done, by {@code idle} percent of a working day. */
    Days(LocalDate first, LocalDate last, int idle, Chance chance) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean rest = day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || HOLIDAYS.contains(day);
            double weight = BY_MONTH[day.getMonthValue() - 1] * chance.logNormal(0, 0.5) * (rest ? idle : 100);
            days.add(day);
            weights.add((int) weight);
            total += (int) weight;
        }
    }

    LocalDate any(Chance chance) {
        int left = chance.below(total);
        for (int i = 0; i < days.size(); i++) {
            left -= weights.get(i);
            if (left < 0) {
                return days.get(i);
            }
        }
        throw new IllegalStateException("weights changed while they were read");
    }
}
