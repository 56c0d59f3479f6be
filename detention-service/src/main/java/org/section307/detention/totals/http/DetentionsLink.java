package org.section307.detention.totals.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.section307.detention.totals.domain.By;
import org.section307.detention.totals.domain.FiscalYear;

/** The list of exactly the detentions that a row of a year's breakdown adds up, relative to the service. */
final class DetentionsLink {
    private DetentionsLink() {}

    /** `asOf` is null where the row is of what is known now. */
    static String of(FiscalYear year, @Nullable LocalDate asOf, By by, String key) {
        return "/v1/detentions?fiscalYear=" + year.year()
                + switch (by) {
                    case ORDER -> "&countedUnder=" + encoded(key);
                    case MONTH -> month(YearMonth.parse(key));
                    case PORT -> "&port=" + encoded(key);
                }
                + (asOf == null ? "" : "&asOf=" + asOf);
    }

    private static String month(YearMonth month) {
        return "&heldFrom=" + month.atDay(1) + "&heldTo=" + month.atEndOfMonth();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
