package org.section307.wro.order.http;

/** The examples in the API's description; a test holds them against real answers. */
final class OrderExamples {
    static final String ORDER = """
            {}""";
    static final String PAGE = """
            {}""";

    private OrderExamples() {}
}
