package org.section307.detention.totals.http;

/** Examples that the API's description shows. */
final class FiscalYearExamples {
    static final String YEAR = """
            {"fiscalYear": 2026, "from": "2025-10-01", "to": "2026-09-30", "asOf": "2026-09-30",
             "shipmentsDetained": 2, "linesDetained": 3, "valueDetained": "37500.00",
             "outcomes": {"HELD": 1, "IN_REVIEW": 0, "RELEASED": 1}, "inReview": 1,
             "wrosIssued": 4, "findingsIssued": 0, "wrosInForce": 56, "findingsInForce": 9,
             "undated": {"wros": 2, "findings": 0, "wrosWithoutYear": 10, "findingsWithoutYear": 0},
             "definitions": {"name": "section307-fiscal-year-totals", "version": 1, "terms": {
                 "fiscalYear": "1 October to 30 September, named by the year in which it ends; a detention's is that of the day in New York on which the line was first HELD, never of the import date",
                 "detained": "ever HELD, unless released with reason FALSE_MATCH, which uncounts it by a reversal row from the day of that release",
                 "shipment": "a distinct entry number; where there is no entry, a distinct bill of lading",
                 "line": "one detention: one hold of one entry line; a line that is held anew after a release is a new detention",
                 "value": "entered value of the held lines in US dollars, to the cent, as in the newest screened version of the filing",
                 "outcomes": "detained shipments by present status: HELD while a line is held, else IN_REVIEW while a line is in review, else RELEASED",
                 "inReview": "shipments with a review that was opened in the year and that nobody has decided",
                 "issued": "orders whose date of issue lies in the year; an order without a known day is counted in no year and stands beside as undated",
                 "undated": "orders without a known day of issue: of the calendar year of the same number, and of no known year",
                 "inForce": "on asOf, at most the year's last day: issued by then (year alone known: from 31 December of it; nothing known: always) and not ended; a Finding vacated by a court counts while the remand is open",
                 "orders": "Withhold Release Orders and Findings; UFLPA listings and statutes are never counted"}}}""";
    static final String PAGE = "{\"items\": [" + YEAR + "], \"nextCursor\": null}";
    static final String CSV = """
            fiscalYear,from,to,asOf,shipmentsDetained,linesDetained,valueDetained,outcomesHeld,outcomesInReview,outcomesReleased,inReview,wrosIssued,findingsIssued,wrosInForce,findingsInForce,undatedWros,undatedFindings,undatedWrosWithoutYear,undatedFindingsWithoutYear,definitions
            2026,2025-10-01,2026-09-30,2026-09-30,2,3,37500.00,1,0,1,1,4,0,56,9,2,0,10,0,section307-fiscal-year-totals/1
            """;

    private FiscalYearExamples() {}
}
