package org.section307.wro.screening.http;

/** The examples in the API's description; a test holds them against real answers. */
final class ScreeningExamples {
    static final String MANIFEST = """
            {}""";
    static final String PREVIEW = """
            {}""";
    static final String SCREENING = """
            {}""";
    static final String PAGE = """
            {}""";

    private ScreeningExamples() {}
}
