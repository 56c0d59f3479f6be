package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Access to the data files. They ship with the engine: anything unexpected in them is a broken promise and stops the start. */
final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Rows() {}

    static JsonNode file(String name) {
        try (InputStream stream = Rows.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("the engine lacks its data file " + name);
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(JsonNode row, String field) {
        String text = textOrNull(row, field);
        if (text == null) throw new IllegalStateException("no " + field + " in a row of the data");
        return text;
    }

    static @Nullable String textOrNull(JsonNode row, String field) {
        JsonNode value = row.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    static @Nullable LocalDate date(JsonNode row, String field) {
        String text = textOrNull(row, field);
        return text == null ? null : LocalDate.parse(text);
    }

    static @Nullable Integer year(JsonNode row, String field) {
        JsonNode value = row.get(field);
        return value == null || value.isNull() ? null : value.intValue();
    }

    static boolean flag(JsonNode row, String field) {
        return row.path(field).asBoolean(false);
    }

    /** The texts of an array; empty where the field is missing. */
    static List<String> texts(JsonNode row, String field) {
        List<String> texts = new ArrayList<>();
        row.path(field).forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
