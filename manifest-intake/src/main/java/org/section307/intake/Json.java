package org.section307.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** JSON bytes as tokens and as trees. Trees are built only of what {@link Outline} has passed, so that depth and keys are no concern here. */
final class Json {
    /** Within every bound that the schema sets, so that it is a fault of type and no other. */
    private static final double NOT_WHOLE = 1.5;

    private static final double EXACT_INTEGER_MAX = 9_007_199_254_740_991d;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // the outline counts depth itself, so as to say what is wrong
                    .maxNestingDepth(Limits.NESTING + 1)
                    .maxNumberLength(Limits.BODY_BYTES)
                    .maxStringLength(Limits.BODY_BYTES)
                    .maxNameLength(Limits.BODY_BYTES)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private Json() {}

    static JsonParser parser(byte[] body, int start, int length) throws IOException {
        return FACTORY.createParser(body, start, length);
    }

    /** The object that lies between the two offsets. */
    static ObjectNode object(byte[] body, int start, int end) throws IOException {
        try (JsonParser parser = parser(body, start, end - start)) {
            parser.nextToken();
            return object(parser, "");
        }
    }

    /** The whole body, but with an empty array for the lines, which are read one by one. */
    static ObjectNode head(byte[] body) throws IOException {
        try (JsonParser parser = parser(body, 0, body.length)) {
            parser.nextToken();
            return object(parser, "lines");
        }
    }

    private static ObjectNode object(JsonParser parser, String skippedArray) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && name.equals(skippedArray)) {
                parser.skipChildren();
                object.set(name, JsonNodeFactory.instance.arrayNode());
            } else {
                object.set(name, value(parser, token));
            }
        }
        return object;
    }

    private static JsonNode value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser, "");
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> JsonNodeFactory.instance.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("not the first token of a value: " + token);
        };
    }

    private static ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }

    /** A whole number as such; for any other a stand-in that isn't whole, since working 1e999999 out to its last digit serves nobody. */
    private static JsonNode number(JsonParser parser) throws IOException {
        double value = Double.parseDouble(parser.getText());
        boolean whole = value == Math.rint(value) && Math.abs(value) <= EXACT_INTEGER_MAX;
        return whole ? LongNode.valueOf((long) value) : DoubleNode.valueOf(NOT_WHOLE);
    }
}
