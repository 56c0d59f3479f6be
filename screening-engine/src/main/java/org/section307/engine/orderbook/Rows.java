package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Access to rows of the data. Nothing is guessed: a member of another type than expected is a {@link FieldFault}. */
final class Rows {
    /** Stands for the row as a whole where a field is named. */
    static final String WHOLE = "row";

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Rows() {}

    static JsonNode file(String name) {
        try (InputStream stream = Rows.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("the engine lacks its data file " + name);
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode row(byte[] json) {
        try {
            JsonNode row = JSON.readTree(json);
            if (row == null || !row.isObject()) throw new FieldFault(WHOLE, "it is no JSON object");
            return row;
        } catch (IOException broken) {
            throw new FieldFault(WHOLE, "it is no JSON");
        }
    }

    static String text(JsonNode row, String field) {
        String text = textOrNull(row, field);
        if (text == null) throw new FieldFault(field, "it is missing");
        return text;
    }

    /** The text, or null where the field is null or missing. */
    static @Nullable String textOrNull(JsonNode row, String field) {
        JsonNode value = row.get(field);
        if (value == null || value.isNull()) return null;
        if (!value.isTextual()) throw new FieldFault(field, "it is no text");
        return value.textValue();
    }

    /** The value of a field that must be there; null where it is null. */
    static @Nullable JsonNode stated(JsonNode row, String field) {
        JsonNode value = row.get(field);
        if (value == null) throw new FieldFault(field, "it is missing");
        return value.isNull() ? null : value;
    }

    /** The text of a field that must be there; null where it is null. */
    static @Nullable String statedText(JsonNode row, String field) {
        return stated(row, field) == null ? null : text(row, field);
    }

    static LocalDate day(JsonNode row, String field) {
        try {
            return LocalDate.parse(text(row, field));
        } catch (DateTimeParseException notADay) {
            throw new FieldFault(field, "it is no day");
        }
    }

    /** The day of a field that must be there; null where it is null. */
    static @Nullable LocalDate statedDay(JsonNode row, String field) {
        return stated(row, field) == null ? null : day(row, field);
    }

    /** The year of a field that must be there; null where it is null. */
    static @Nullable Integer statedYear(JsonNode row, String field) {
        JsonNode value = stated(row, field);
        if (value == null) return null;
        if (!value.isInt()) throw new FieldFault(field, "it is no year");
        return value.intValue();
    }

    static boolean flag(JsonNode row, String field) {
        JsonNode value = stated(row, field);
        if (value == null || !value.isBoolean()) throw new FieldFault(field, "it is neither true nor false");
        return value.booleanValue();
    }

    static JsonNode object(JsonNode row, String field) {
        JsonNode object = statedObject(row, field);
        if (object == null) throw new FieldFault(field, "it is missing");
        return object;
    }

    /** The object of a field that must be there; null where it is null. */
    static @Nullable JsonNode statedObject(JsonNode row, String field) {
        JsonNode value = stated(row, field);
        if (value != null && !value.isObject()) throw new FieldFault(field, "it is no object");
        return value;
    }

    static List<JsonNode> objects(JsonNode row, String field) {
        List<JsonNode> objects = array(row, field);
        if (!objects.stream().allMatch(JsonNode::isObject)) throw new FieldFault(field, "not all of it are objects");
        return objects;
    }

    static List<String> texts(JsonNode row, String field) {
        List<JsonNode> elements = array(row, field);
        if (!elements.stream().allMatch(JsonNode::isTextual)) throw new FieldFault(field, "not all of it is text");
        return elements.stream().map(JsonNode::textValue).toList();
    }

    /** The texts of an array; none where the field is missing. */
    static List<String> textsOrNone(JsonNode row, String field) {
        return row.has(field) ? texts(row, field) : List.of();
    }

    private static List<JsonNode> array(JsonNode row, String field) {
        JsonNode value = stated(row, field);
        if (value == null || !value.isArray()) throw new FieldFault(field, "it is no array");
        List<JsonNode> elements = new ArrayList<>();
        value.forEach(elements::add);
        return elements;
    }
}
