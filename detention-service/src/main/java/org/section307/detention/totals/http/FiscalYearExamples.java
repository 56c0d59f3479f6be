package org.section307.detention.totals.http;

/** Examples that the API's description shows. */
final class FiscalYearExamples {
    static final String YEAR = """
            {"fiscalYear": 2026, "from": "2025-10-01", "to": "2026-09-30", "asOf": "2026-09-30",
             "shipmentsDetained": 2, "linesDetained": 3, "valueDetained": "37500.00",
             "outcomes": {"HELD": 1, "IN_REVIEW": 0, "RELEASED": 1}, "inReview": 1,
             "wrosIssued": 4, "findingsIssued": 0, "wrosInForce": 56, "findingsInForce": 9,
             "undated": {"wros": 2, "findings": 0, "wrosWithoutYear": 10, "findingsWithoutYear": 0},
             "definitions": {"name": "section307-fiscal-year-totals", "version": 1,
                             "terms": {"shipment": "a distinct entry number; where there is no entry, a distinct bill of lading"}}}""";
    static final String PAGE = "{\"items\": [" + YEAR + "], \"nextCursor\": null}";
    static final String CSV = """
            fiscalYear,from,to,asOf,shipmentsDetained,linesDetained,valueDetained,outcomesHeld,outcomesInReview,outcomesReleased,inReview,wrosIssued,findingsIssued,wrosInForce,findingsInForce,undatedWros,undatedFindings,undatedWrosWithoutYear,undatedFindingsWithoutYear,definitions
            2026,2025-10-01,2026-09-30,2026-09-30,2,3,37500.00,1,0,1,1,4,0,56,9,2,0,10,0,section307-fiscal-year-totals/1
            """;

    private FiscalYearExamples() {}
}
