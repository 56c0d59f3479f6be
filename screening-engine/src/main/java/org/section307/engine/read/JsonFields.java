package org.section307.engine.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A JSON text, read member by member. A value of another type than asked for is a {@link Misfit}. */
final class JsonFields implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.JSON_NESTING)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonFields(JsonParser parser) {
        this.parser = parser;
    }

    static JsonFields over(byte[] bytes) throws IOException {
        JsonFields json = new JsonFields(FACTORY.createParser(bytes));
        json.parser.nextToken();
        return json;
    }

    static JsonFields over(JsonNode tree) throws IOException {
        JsonFields json = new JsonFields(tree.traverse());
        json.parser.nextToken();
        return json;
    }

    /** Calls back with each member's name; the callback must consume the value. */
    void object(Members members) throws IOException, Misfit {
        expect(JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.member(name);
        }
    }

    /** Calls back for each element; the callback must consume it. */
    void array(Elements elements) throws IOException, Misfit {
        expect(JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) elements.element();
    }

    @Nullable
    String text() throws IOException, Misfit {
        if (parser.currentToken() == JsonToken.VALUE_NULL) return null;
        expect(JsonToken.VALUE_STRING);
        return parser.getText();
    }

    int wholeNumber() throws IOException, Misfit {
        expect(JsonToken.VALUE_NUMBER_INT);
        return parser.getIntValue();
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    void end() throws IOException, Misfit {
        if (parser.nextToken() != null) throw new Misfit("something follows the manifest");
    }

    private void expect(JsonToken token) throws Misfit {
        if (parser.currentToken() != token) throw new Misfit("a value has another type than the schema asks for");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    interface Members {
        void member(String name) throws IOException, Misfit;
    }

    interface Elements {
        void element() throws IOException, Misfit;
    }

    /** The bytes are no manifest. The reason is a fixed sentence. */
    static final class Misfit extends Exception {
        private static final long serialVersionUID = 1;
        private final String reason;

        Misfit(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
