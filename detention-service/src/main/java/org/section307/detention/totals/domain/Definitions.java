package org.section307.detention.totals.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the published words mean. A change of meaning is a new version; the old one stays readable in the history of
 * this file.
 */
public record Definitions(String name, int version, Map<String, String> terms) {
    /** The definitions in use. */
    public static final Definitions CURRENT = new Definitions("section307-fiscal-year-totals", 2, written());

    private static Map<String, String> written() {
        var terms = new LinkedHashMap<String, String>();
        terms.put(
                "fiscalYear",
                "1 October to 30 September, named by the year in which it ends; a detention's is that of the day in New York on which the line was first HELD, in an agency's record of the past of the day on which the agency detained the goods, never of the import date");
        terms.put(
                "detained",
                "ever HELD, unless released with reason FALSE_MATCH, which uncounts it by a reversal row from the day of that release");
        terms.put(
                "asOf",
                "what the agency knew by the end of that day in New York, today unless another is asked for: a detention, its reversal or its amended value counts from the day on which the agency knew of it; what is known after the year's end still changes the year");
        terms.put(
                "known",
                "the day of the hold, the release or the amendment; of a past detention that the verdict bears out, the day that the agency's record names, else the day of the detention; of one that an officer had to confirm, the day of the confirmation");
        terms.put(
                "synthetic",
                "the part of the figures that is made up to show or try the system and stands for no real shipment");
        terms.put("shipment", "a distinct entry number; where there is no entry, a distinct bill of lading");
        terms.put(
                "line",
                "one detention: one hold of one entry line; a line that is held anew after a release is a new detention");
        terms.put(
                "value",
                "entered value of the held lines in US dollars, to the cent, as in the newest screened version of the filing");
        terms.put(
                "countedUnder",
                "by order a line counts under one, the one that leads now: an order that detains before one that asks for review, then Finding, UFLPA, CAATSA, WRO, then the earliest order id; none where a person holds it and no order does. By month it counts in that of the day on which it came to be HELD, by port under its present port. A shipment is in every row that one of its lines is in");
        terms.put(
                "outcomes",
                "the counted shipments by present status, whatever asOf: HELD while a line is held, else IN_REVIEW while a line is in review, else RELEASED");
        terms.put(
                "inReview",
                "shipments with a review that was opened in the year and that nobody has decided, whatever asOf");
        terms.put(
                "issued",
                "orders whose date of issue lies in the year and not after asOf; an order without a known day is counted in no year and stands beside as undated");
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
