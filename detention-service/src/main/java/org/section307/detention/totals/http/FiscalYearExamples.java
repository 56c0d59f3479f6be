package org.section307.detention.totals.http;

/** Examples that the API's description shows. */
final class FiscalYearExamples {
    private static final String DEFINITIONS = """
            "definitions": {"name": "section307-fiscal-year-totals", "version": 2, "terms": {
                 "fiscalYear": "1 October to 30 September, named by the year in which it ends; a detention's is that of the day in New York on which the line was first HELD, in an agency's record of the past of the day on which the agency detained the goods, never of the import date",
                 "detained": "ever HELD, unless released with reason FALSE_MATCH, which uncounts it by a reversal row from the day of that release",
                 "asOf": "what the agency knew by the end of that day in New York, today unless another is asked for: a detention, its reversal or its amended value counts from the day on which the agency knew of it; what is known after the year's end still changes the year",
                 "known": "the day of the hold, the release or the amendment; of a past detention that the verdict bears out, the day that the agency's record names, else the day of the detention; of one that an officer had to confirm, the day of the confirmation",
                 "synthetic": "the part of the figures that is made up to show or try the system and stands for no real shipment",
                 "shipment": "a distinct entry number; where there is no entry, a distinct bill of lading",
                 "line": "one detention: one hold of one entry line; a line that is held anew after a release is a new detention",
                 "value": "entered value of the held lines in US dollars, to the cent, as in the newest screened version of the filing",
                 "countedUnder": "by order a line counts under one, the one that leads now: an order that detains before one that asks for review, then Finding, UFLPA, CAATSA, WRO, then the earliest order id; none where a person holds it and no order does. By month it counts in that of the day on which it came to be HELD, by port under its present port. A shipment is in every row that one of its lines is in",
                 "outcomes": "the counted shipments by present status, whatever asOf: HELD while a line is held, else IN_REVIEW while a line is in review, else RELEASED",
                 "inReview": "shipments with a review that was opened in the year and that nobody has decided, whatever asOf",
                 "issued": "orders whose date of issue lies in the year and not after asOf; an order without a known day is counted in no year and stands beside as undated",
                 "undated": "orders without a known day of issue: of the calendar year of the same number, and of no known year",
                 "inForce": "on asOf, at most the year's last day: issued by then (year alone known: from 31 December of it; nothing known: always) and not ended; a Finding vacated by a court counts while the remand is open",
                 "orders": "Withhold Release Orders and Findings; UFLPA listings and statutes are never counted"}}}""";
    private static final String ORDERS = """
             "wrosIssued": 4, "findingsIssued": 0, "wrosInForce": 56, "findingsInForce": 9,
             "undated": {"wros": 2, "findings": 0, "wrosWithoutYear": 10, "findingsWithoutYear": 0},
            """;
    private static final String FIGURES = """
             "shipmentsDetained": 2, "linesDetained": 3, "valueDetained": "37500.00",
             "synthetic": {"shipmentsDetained": 0, "linesDetained": 0, "valueDetained": "0.00"},
             "outcomes": {"HELD": 1, "IN_REVIEW": 0, "RELEASED": 1}, "inReview": 1,
            """;
    static final String YEAR = """
            {"fiscalYear": 2026, "from": "2025-10-01", "to": "2026-09-30", "asOf": "2026-11-24",
             "inForceOn": "2026-09-30",
            """ + FIGURES + ORDERS + DEFINITIONS;
    private static final String RUNNING_YEAR = """
            {"fiscalYear": 2027, "from": "2026-10-01", "to": "2027-09-30", "asOf": "2026-11-24",
            """ + FIGURES + ORDERS + DEFINITIONS;
    static final String PAGE = "{\"items\": [" + RUNNING_YEAR + "], \"nextCursor\": null}";
    static final String BY_ORDER = """
            {"fiscalYear": 2021, "from": "2020-10-01", "to": "2021-09-30", "asOf": "2021-05-28",
             "shipmentsDetained": 2, "linesDetained": 3, "valueDetained": "37500.00",
             "synthetic": {"shipmentsDetained": 1, "linesDetained": 1, "valueDetained": "12500.00"},
             "notice": "Part of these figures is synthetic and stands for no real shipment: shipments 1, lines 1, value 12500.00 USD.",
             "outcomes": {"HELD": 1, "IN_REVIEW": 0, "RELEASED": 1}, "inReview": 1,
             "by": "order",
             "rows": [
                 {"key": "none", "title": "No order: held on a person's decision",
                  "shipmentsDetained": 1, "linesDetained": 1, "valueDetained": "12500.00",
                  "synthetic": {"shipmentsDetained": 1, "linesDetained": 1, "valueDetained": "12500.00"},
                  "detentions": "/v1/detentions?fiscalYear=2021&countedUnder=none&asOf=2021-05-28"},
                 {"key": "wro-cn-xuar-cotton-tomato-2021", "title": "Cotton and tomato products of Xinjiang",
                  "shipmentsDetained": 2, "linesDetained": 2, "valueDetained": "25000.00",
                  "synthetic": {"shipmentsDetained": 0, "linesDetained": 0, "valueDetained": "0.00"},
                  "detentions": "/v1/detentions?fiscalYear=2021&countedUnder=wro-cn-xuar-cotton-tomato-2021&asOf=2021-05-28"}],
             "reconciliation": {
                 "shipments": {"sumOfRows": 3, "inSeveralRows": 1, "total": 2},
                 "lines": {"sumOfRows": 3, "total": 3},
                 "value": {"sumOfRows": "37500.00", "total": "37500.00"}},
            """ + ORDERS + DEFINITIONS;
    static final String CSV = """
            fiscalYear,from,to,asOf,inForceOn,shipmentsDetained,linesDetained,valueDetained,syntheticShipmentsDetained,syntheticLinesDetained,syntheticValueDetained,notice,outcomesHeld,outcomesInReview,outcomesReleased,inReview,wrosIssued,findingsIssued,wrosInForce,findingsInForce,undatedWros,undatedFindings,undatedWrosWithoutYear,undatedFindingsWithoutYear,definitions
            2026,2025-10-01,2026-09-30,2026-11-24,2026-09-30,2,3,37500.00,0,0,0.00,,1,0,1,1,4,0,56,9,2,0,10,0,section307-fiscal-year-totals/2
            """;
    static final String PAGE_CSV = """
            fiscalYear,from,to,asOf,inForceOn,shipmentsDetained,linesDetained,valueDetained,syntheticShipmentsDetained,syntheticLinesDetained,syntheticValueDetained,notice,outcomesHeld,outcomesInReview,outcomesReleased,inReview,wrosIssued,findingsIssued,wrosInForce,findingsInForce,undatedWros,undatedFindings,undatedWrosWithoutYear,undatedFindingsWithoutYear,definitions
            2027,2026-10-01,2027-09-30,2026-11-24,2026-11-24,2,3,37500.00,0,0,0.00,,1,0,1,1,4,0,56,9,2,0,10,0,section307-fiscal-year-totals/2
            """;
    static final String BY_ORDER_CSV = """
            fiscalYear,asOf,by,key,title,shipmentsDetained,linesDetained,valueDetained,syntheticShipmentsDetained,syntheticLinesDetained,syntheticValueDetained,detentions,shipmentsInSeveralRows,totalShipmentsDetained,totalLinesDetained,totalValueDetained,notice,definitions
            2021,2021-05-28,order,none,No order: held on a person's decision,1,1,12500.00,1,1,12500.00,/v1/detentions?fiscalYear=2021&countedUnder=none&asOf=2021-05-28,1,2,3,37500.00,"Part of these figures is synthetic and stands for no real shipment: shipments 1, lines 1, value 12500.00 USD.",section307-fiscal-year-totals/2
            2021,2021-05-28,order,wro-cn-xuar-cotton-tomato-2021,Cotton and tomato products of Xinjiang,2,2,25000.00,0,0,0.00,/v1/detentions?fiscalYear=2021&countedUnder=wro-cn-xuar-cotton-tomato-2021&asOf=2021-05-28,1,2,3,37500.00,"Part of these figures is synthetic and stands for no real shipment: shipments 1, lines 1, value 12500.00 USD.",section307-fiscal-year-totals/2
            """;

    private FiscalYearExamples() {}
}
