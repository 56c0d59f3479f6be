package org.section307.wro.screening.http;

/** The examples in the API's description; a test reads each as what it stands for. */
final class ScreeningExamples {
    static final String MANIFEST = """
            {"importer": {"number": "12-3456789AB"}, "transportMode": "VESSEL", "portOfEntry": "2704",
             "vessel": {"name": "Example Carrier", "imo": "9074729", "flag": "TW"}, "importDate": "2021-06-01",
             "lines": [{"number": 1, "description": "Women's knitted T-shirts of cotton", "hts": "6109.10.0012",
               "originCountry": "CN", "value": {"amount": "12500.00", "currency": "USD"},
               "parties": [{"role": "MANUFACTURER", "name": "Hetian Taida Apparel Co., Ltd.",
                 "address": {"city": "Hotan", "subdivision": "CN-XJ", "country": "CN"}}]}]}""";
    private static final String GROUND = """
            {"orderId": "wro-cn-hetian-taida-2019", "answer": "detain", "basis": "WRO", "lines": "1\"""";
    private static final String CONDITIONS = """
            , "conditions": [
              {"condition": "producer", "state": "met", "clause": "the maker is the listed firm by name",
               "pointer": "/lines/0/parties/0/name", "path": ["Women's knitted T-shirts of cotton"],
               "filed": "Hetian Taida Apparel Co., Ltd.", "listed": "Hetian Taida Apparel Co., Ltd."},
              {"condition": "merchandise", "state": "met", "clause": "the code is one of the order's",
               "pointer": "/lines/0/hts", "filed": "6109.10.0012", "listed": "61"},
              {"condition": "date", "state": "met", "clause": "in force on the import date",
               "pointer": "/importDate", "filed": "2021-06-01", "listed": "2019-09-30"}]""";
    static final String PREVIEW = """
            {"verdict": "HELD", "incomplete": false, "importDate": "2021-06-01", "revision": 1, "engineVersion": "1",
             "policyVersion": 1, "reasons": [], "grounds": [""" + GROUND + CONDITIONS + "}], \"gaps\": []}";
    private static final String KEY = """
            {"screeningId": "0198b2c4-7d10-7a3e-9c51-2f6b8e4d1a07.1.1",
             "shipmentId": "0198b2c4-7d10-7a3e-9c51-2f6b8e4d1a07", "version": 1, "revision": 1, "verdict": "HELD",
             "incomplete": false, "importDate": "2021-06-01", "screenedAt": "2021-05-28T14:03:07.412Z",
             "resultSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",""";
    static final String SCREENING =
            KEY + " \"engineVersion\": \"1\", \"policyVersion\": 1, \"reasons\": [], \"grounds\": [" + GROUND
                    + CONDITIONS + "}], \"gaps\": []}";
    static final String PAGE = "{\"items\": [" + KEY + " \"reasons\": [], \"grounds\": [" + GROUND
            + "}], \"gaps\": []}], \"nextCursor\": null}";
    static final String FLIPS = """
            {"byLines": [{"lines": "1", "verdict": "HELD", "flips": [{
              "sentence": "import date before 2019-09-30", "becomes": "CLEAR", "changes": [
                {"condition": "date", "sentence": "import date before 2019-09-30", "pointer": "",
                 "set": {"importDate": "2019-09-29"}}]}]}]}""";

    private ScreeningExamples() {}
}
