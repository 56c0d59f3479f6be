package org.section307.detention.lifecycle.http;

/** Examples that the API's description shows. */
final class DetentionExamples {
    static final String DETENTION = """
            {"id": "01935b2e-7c00-7000-8000-000000000001.1.1",
             "shipmentId": "01935b2e-7c00-7000-8000-000000000001", "line": 1, "state": "HELD", "basis": ["WRO"],
             "value": "12500.00", "importer": "12-3456789AB", "port": "2704", "entryNumber": "002-6110316-2",
             "billKey": "MAEUA123456789", "openedOn": "2026-11-24", "heldOn": "2026-11-24",
             "heldAt": "2026-11-24T15:04:05.123456Z", "fiscalYear": 2027, "countedUnder": "wro-cn-xuar-cotton-tomato-2021",
             "grounds": [{"orderId": "wro-cn-xuar-cotton-tomato-2021", "basis": "WRO", "answer": "detain", "state": "OPEN"}],
             "acts": []}""";
    static final String RELEASED = """
            {"id": "01935b2e-7c00-7000-8000-000000000001.1.1",
             "shipmentId": "01935b2e-7c00-7000-8000-000000000001", "line": 1, "state": "RELEASED", "basis": ["WRO"],
             "value": "12500.00", "importer": "12-3456789AB", "port": "2704", "entryNumber": "002-6110316-2",
             "billKey": "MAEUA123456789", "openedOn": "2026-11-24", "heldOn": "2026-11-24",
             "heldAt": "2026-11-24T15:04:05.123456Z", "closedOn": "2026-12-01", "fiscalYear": 2027,
             "closingReason": "ADMISSIBLE_PROOF", "countedUnder": "wro-cn-xuar-cotton-tomato-2021",
             "grounds": [{"orderId": "wro-cn-xuar-cotton-tomato-2021", "basis": "WRO", "answer": "detain", "state": "CLOSED"}],
             "acts": [{"act": "RELEASE", "reason": "ADMISSIBLE_PROOF", "at": "2026-12-01T14:00:00Z",
                       "officer": "officer-2704-7", "note": "Certificate of origin and mill records."}]}""";
    static final String CONFIRMED = """
            {"id": "01935b2e-7c00-7000-8000-000000000001.2.1",
             "shipmentId": "01935b2e-7c00-7000-8000-000000000001", "line": 2, "state": "HELD", "basis": ["UFLPA"],
             "value": "800.00", "importer": "12-3456789AB", "port": "2704", "entryNumber": "002-6110316-2",
             "billKey": "MAEUA123456789", "openedOn": "2026-11-24", "heldOn": "2026-11-25",
             "heldAt": "2026-11-25T14:00:00Z", "fiscalYear": 2027,
             "countedUnder": "uflpa-hetian-haolin-hair-accessories-co-ltd",
             "grounds": [{"orderId": "uflpa-hetian-haolin-hair-accessories-co-ltd", "basis": "UFLPA", "answer": "review", "state": "OPEN"}],
             "acts": [{"act": "CONFIRM", "reason": "MATCH_CONFIRMED", "at": "2026-11-25T14:00:00Z",
                       "officer": "officer-2704-7", "note": "The address is the listed plant's."}]}""";
    static final String DISMISSED = """
            {"id": "01935b2e-7c00-7000-8000-000000000001.2.1",
             "shipmentId": "01935b2e-7c00-7000-8000-000000000001", "line": 2, "state": "DISMISSED", "basis": ["UFLPA"],
             "value": "800.00", "importer": "12-3456789AB", "port": "2704", "entryNumber": "002-6110316-2",
             "billKey": "MAEUA123456789", "openedOn": "2026-11-24", "closedOn": "2026-11-25",
             "closingReason": "FALSE_MATCH",
             "grounds": [{"orderId": "uflpa-hetian-haolin-hair-accessories-co-ltd", "basis": "UFLPA", "answer": "review", "state": "CLOSED"}],
             "acts": [{"act": "REJECT", "reason": "FALSE_MATCH", "at": "2026-11-25T14:00:00Z",
                       "officer": "officer-2704-7", "note": "Another firm of the same trade name."}]}""";
    static final String PAGE = "{\"items\": [" + DETENTION + "], \"nextCursor\": null, \"synthetic\": 0}";
    static final String PAGE_AS_OF = """
            {"items": [
                {"id": "01935b2e-7c00-7000-8000-000000000007.1.1",
                 "shipmentId": "01935b2e-7c00-7000-8000-000000000007", "line": 1, "state": "HELD", "basis": ["WRO"],
                 "value": "12000.00", "importer": "12-3456789AB", "port": "2704", "entryNumber": "002-6110316-2",
                 "billKey": "MAEUA123456789", "openedOn": "2021-03-02", "heldOn": "2021-03-02",
                 "heldAt": "2026-11-24T15:04:05.123456Z", "fiscalYear": 2021,
                 "countedUnder": "wro-cn-xuar-cotton-tomato-2021",
                 "history": {"source": "SYNTHETIC", "detainedOn": "2021-03-02", "knownOn": "2021-03-04"},
                 "counted": {"effectiveOn": "2021-03-02", "value": "12500.00", "entryNumber": "002-6110316-2",
                             "billKey": "MAEUA123456789"},
                 "grounds": [{"orderId": "wro-cn-xuar-cotton-tomato-2021", "basis": "WRO", "answer": "detain", "state": "OPEN"}],
                 "acts": []}],
             "nextCursor": null, "synthetic": 1}""";
    static final String RELEASE = """
            {"reason": "ADMISSIBLE_PROOF", "note": "Certificate of origin and mill records."}""";
    static final String CONFIRM = """
            {"reason": "MATCH_CONFIRMED", "note": "The address is the listed plant's."}""";
    static final String REJECT = """
            {"reason": "FALSE_MATCH", "note": "Another firm of the same trade name."}""";

    private DetentionExamples() {}
}
