package org.section307.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * JSON in the canonical form of RFC 8785: members in the order of their names' UTF-16 units, no white space, the shortest
 * escapes. Of numbers it knows whole ones only, since a manifest has no others. Lone surrogates must have been refused before.
 */
final class CanonicalJson {
    private final ByteArrayOutputStream out;

    /** Room for so many bytes at first; a good guess spares the copies that growing takes. */
    CanonicalJson(int bytes) {
        out = new ByteArrayOutputStream(bytes);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    int size() {
        return out.size();
    }

    CanonicalJson write(JsonNode node) {
        return write(node, Map.of());
    }

    /** Writes an object; the values of some members are canonical already and stand in the place of the object's own. */
    CanonicalJson write(JsonNode node, Map<String, CanonicalJson> ready) {
        if (node.isObject()) {
            object(node, ready);
        } else if (node.isArray()) {
            array(node);
        } else if (node.isTextual()) {
            text(node.textValue());
        } else if (node.isFloatingPointNumber()) {
            throw new IllegalStateException("a manifest has whole numbers only");
        } else {
            ascii(node.asText());
        }
        return this;
    }

    /** Takes over what the other has written. */
    CanonicalJson append(CanonicalJson other) {
        try {
            other.out.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory takes every byte", e);
        }
        return this;
    }

    CanonicalJson ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    private void object(JsonNode object, Map<String, CanonicalJson> ready) {
        List<String> names = new ArrayList<>(object.size());
        object.fieldNames().forEachRemaining(names::add);
        names.sort(null); // String compares by UTF-16 units, as the RFC does
        char separator = '{';
        for (String name : names) {
            out.write(separator);
            separator = ',';
            text(name);
            out.write(':');
            CanonicalJson value = ready.get(name);
            if (value == null) {
                write(object.get(name));
            } else {
                append(value);
            }
        }
        ascii(names.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode array) {
        out.write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            write(array.get(i));
        }
        out.write(']');
    }

    private void text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\b' -> escaped.append("\\b");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\f' -> escaped.append("\\f");
                case '\r' -> escaped.append("\\r");
                default -> {
                    if (character < ' ') {
                        escaped.append("\\u").append(HexFormat.of().toHexDigits(character));
                    } else {
                        escaped.append(character);
                    }
                }
            }
        }
        out.writeBytes(escaped.append('"').toString().getBytes(StandardCharsets.UTF_8));
    }
}
