package org.section307.detention.totals.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day as of which a year's figures are asked for. */
public sealed interface AsOf {

    /** The day that is answered; it may lie after the year, since what is known of it still changes. */
    record On(LocalDate day) implements AsOf {}

    /** The question has no answer. */
    sealed interface Refused extends AsOf {}

    /** There is no such fiscal year, or it has not begun. */
    record NoSuchYear() implements Refused {}

    /** The day lies before the year begins. */
    record BeforeYear() implements Refused {}

    /** The day is still to come. */
    record ToCome() implements Refused {}

    /** Decides from the year, the day asked for (null for none) and today's legal day. */
    static AsOf decide(FiscalYear year, @Nullable LocalDate asked, LocalDate today) {
        if (year.year() < FiscalYear.YEAR_MIN || year.compareTo(FiscalYear.of(today)) > 0) {
            return new NoSuchYear();
        }
        var day = asked == null ? today : asked;
        if (day.isBefore(year.firstDay())) {
            return new BeforeYear();
        }
        return day.isAfter(today) ? new ToCome() : new On(day);
    }
}
