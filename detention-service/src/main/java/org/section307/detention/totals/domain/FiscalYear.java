package org.section307.detention.totals.domain;

import java.time.LocalDate;
import java.time.Month;

/**
 * A federal fiscal year, 1 October to 30 September, named by the year in which it ends (31 USC 1102). Years before 1977
 * are counted the same way, as the published lists of orders do, although the law's year then ended in June.
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    /** The year in which section 307 of the Tariff Act of 1930 was enacted: no figure is older. */
    public static final int YEAR_MIN = 1930;

    /** The fiscal year that a legal day lies in. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year - 1, Month.OCTOBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, Month.SEPTEMBER, 30);
    }

    /** That day, at most the year's last. */
    public LocalDate atMost(LocalDate day) {
        return day.isAfter(lastDay()) ? lastDay() : day;
    }

    public boolean contains(LocalDate day) {
        return of(day).equals(this);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
