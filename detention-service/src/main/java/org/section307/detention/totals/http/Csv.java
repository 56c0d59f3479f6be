package org.section307.detention.totals.http;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */
final class Csv {
    private Csv() {}

    /** Lines end in CRLF, the last one too. */
    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    /** Quoted where it must be; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
    static String cell(String text) {
        var safe = text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
