package org.section307.detention.totals.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the published words mean. A change of meaning is a new version; the old one stays readable in the history of
 * this file.
 */
public record Definitions(String name, int version, Map<String, String> terms) {
    /** The definitions in use. */
    public static final Definitions CURRENT = new Definitions("section307-fiscal-year-totals", 1, written());

    private static Map<String, String> written() {
        var terms = new LinkedHashMap<String, String>();
        terms.put(
                "fiscalYear",
                "1 October to 30 September, named by the year in which it ends; a detention's is that of the day in New York on which the line was first HELD, never of the import date");
        terms.put(
                "detained",
                "ever HELD, unless released with reason FALSE_MATCH, which uncounts it by a reversal row from the day of that release");
        terms.put("shipment", "a distinct entry number; where there is no entry, a distinct bill of lading");
        terms.put(
                "line",
                "one detention: one hold of one entry line; a line that is held anew after a release is a new detention");
        terms.put(
                "value",
                "entered value of the held lines in US dollars, to the cent, as in the newest screened version of the filing");
        terms.put(
                "outcomes",
                "detained shipments by present status: HELD while a line is held, else IN_REVIEW while a line is in review, else RELEASED");
        terms.put("inReview", "shipments with a review that was opened in the year and that nobody has decided");
        terms.put(
                "issued",
                "orders whose date of issue lies in the year; an order without a known day is counted in no year and stands beside as undated");
        terms.put(
                "undated",
                "orders without a known day of issue: of the calendar year of the same number, and of no known year");
        terms.put(
                "inForce",
                "on asOf, at most the year's last day: issued by then (year alone known: from 31 December of it; nothing known: always) and not ended; a Finding vacated by a court counts while the remand is open");
        terms.put("orders", "Withhold Release Orders and Findings; UFLPA listings and statutes are never counted");
        return java.util.Collections.unmodifiableMap(terms);
    }
}
