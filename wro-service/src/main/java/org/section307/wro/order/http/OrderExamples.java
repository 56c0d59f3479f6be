package org.section307.wro.order.http;

/** The examples in the API's description; a test holds them against real answers. */
final class OrderExamples {
    static final String ORDER = """
            {"orderId": "wro-cn-hetian-taida-2019", "revision": 1, "kind": "WRO",
             "title": "Hetian Taida Apparel - garments", "country": "CN", "status": "ACTIVE",
             "dateIssued": "2019-09-30", "yearIssued": 2019,
             "inForce": {"from": "2019-09-30", "fromYear": null, "until": null, "endedBetween": null, "vacatedOn": null,
              "appliesToUnreleased": false},
             "merchandise": "All garments", "htsPrefixes": ["61", "62"], "htsSource": "inferred",
             "entities": [{"name": "Hetian Taida Apparel Co., Ltd.", "aliases": ["Hetian TEDA Garment"], "formerNames": [],
              "nativeNames": ["和田泰达服饰有限公司"], "country": null, "matchedAs": "maker"}],
             "scope": ["Made by, or at: Hetian Taida Apparel Co., Ltd.", "Goods: All garments. HTS 61, 62."],
             "history": [
              {"date": "2019-09-30", "event": "ISSUED", "words": "Withhold Release Order issued on 30 September 2019."},
              {"date": "2019-09-30", "event": "IN_FORCE", "words": "It applies to goods imported on or after 30 September 2019."},
              {"date": "2019-10-01", "event": "ANNOUNCED", "words": "Announced on 1 October 2019."}],
             "confidence": "high", "sources": ["https://www.cbp.gov/trade/forced-labor/withhold-release-orders-and-findings"]}""";
    static final String PAGE = """
            {"items": [{"orderId": "wro-cn-hetian-taida-2019", "kind": "WRO", "title": "Hetian Taida Apparel - garments",
              "country": "CN", "status": "ACTIVE", "dateIssued": "2019-09-30", "yearIssued": 2019,
              "inForce": {"from": "2019-09-30", "fromYear": null, "until": null, "endedBetween": null, "vacatedOn": null,
               "appliesToUnreleased": false}}],
             "nextCursor": null}""";

    private OrderExamples() {}
}
