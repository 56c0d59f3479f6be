package org.section307.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes JSON as RFC 8785 asks: members sorted by UTF-16 code units, no white space, the shortest escapes. No fractions: decimals are strings. */
final class CanonicalJson {
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String write(Map<String, ?> object) {
        CanonicalJson json = new CanonicalJson();
        json.value(object);
        return json.out.toString();
    }

    private void value(Object value) {
        switch (value) {
            case String text -> string(text);
            case Integer number -> out.append(number.intValue());
            case Boolean truth -> out.append(truth.booleanValue());
            case List<?> list -> list(list);
            case Map<?, ?> map -> object(map);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void list(List<?> list) {
        out.append('[');
        String comma = "";
        for (Object element : list) {
            out.append(comma);
            value(element);
            comma = ",";
        }
        out.append(']');
    }

    private void object(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        out.append('{');
        String comma = "";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(comma);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) character(text.charAt(i));
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20) out.append("\\u00").append(hex(c >> 4)).append(hex(c & 15));
                else out.append(c);
            }
        }
    }

    private static char hex(int digit) {
        return "0123456789abcdef".charAt(digit);
    }
}
