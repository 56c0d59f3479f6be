package org.section307.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.intake.Outline.Sound;
import org.section307.intake.Outline.Span;
import org.section307.intake.Outline.Unsound;
import org.section307.intake.Reading.Malformed;

/** Reads a body once, token by token: syntax, depth, repeated keys, characters, and how many lines, tiers and nodes there are. */
final class OutlineReader {
    private final JsonParser parser;
    private final Nesting nesting = new Nesting();
    private final Counts counts = new Counts();
    private final List<Span> lines = new ArrayList<>();
    private int lineStart;

    private OutlineReader(JsonParser parser) {
        this.parser = parser;
    }

    static Outline read(byte[] body) {
        try (JsonParser parser = Json.parser(body, 0, body.length)) {
            return new OutlineReader(parser).read();
        } catch (JsonProcessingException syntax) {
            // its message quotes the body, so it goes no further
            return new Unsound(malformed("The body is not valid JSON.", syntax.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outline read() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return new Unsound(new Malformed("The body is empty.", 1, 1));
        }
        if (first != JsonToken.START_OBJECT) {
            return unsound("A manifest is a JSON object.");
        }
        for (JsonToken token = first; token != null; token = parser.nextToken()) {
            String reason = take(token);
            if (reason != null) {
                return unsound(reason);
            }
            if (nesting.depth() == 0 && parser.nextToken() != null) {
                return unsound("Something follows the manifest.");
            }
        }
        return new Sound(lines, counts.exceeded());
    }

    /** Takes one token in; answers with the reason if the body cannot be relied upon. */
    private @Nullable String take(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT, START_ARRAY -> open(token);
            case END_OBJECT, END_ARRAY -> close();
            case FIELD_NAME -> name(parser.currentName());
            case VALUE_STRING -> {
                scalar();
                yield Characters.fault(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {
                scalar();
                yield null;
            }
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("no token of JSON: " + token);
        };
    }

    private @Nullable String open(JsonToken token) {
        counts.value();
        element(token == JsonToken.START_OBJECT);
        if (nesting.depth() == Limits.NESTING) {
            return "The body nests deeper than 64 levels.";
        }
        nesting.open(token == JsonToken.START_OBJECT);
        if (nesting.isLine()) {
            lineStart = (int) parser.currentTokenLocation().getByteOffset();
        }
        return null;
    }

    private @Nullable String close() {
        if (nesting.isLine()) {
            lines.add(new Span(lineStart, (int) parser.currentLocation().getByteOffset()));
        }
        nesting.close();
        return null;
    }

    private @Nullable String name(String name) {
        Nesting.Name taken = nesting.name(name);
        if (taken == Nesting.Name.TOO_MANY) {
            counts.tooManyMembers();
        }
        return taken == Nesting.Name.REPEATED
                ? "An object repeats a member's name."
                : Characters.fault(name.toCharArray(), 0, name.length());
    }

    private void scalar() {
        counts.value();
        element(false);
    }

    /** Counts the value that is about to be read, if it is an element of the lines or of a node's inputs. */
    private void element(boolean object) {
        switch (nesting.container()) {
            case LINES -> {
                counts.line();
                if (!object) {
                    lines.add(Span.NOT_AN_OBJECT);
                }
            }
            case INPUTS ->
                counts.input(
                        nesting.tier(),
                        () -> parser.getParsingContext().pathAsPointer().toString());
            case MANIFEST, LINE, INPUT, OTHER -> {}
        }
    }

    private Unsound unsound(String reason) {
        return new Unsound(malformed(reason, parser.currentTokenLocation()));
    }

    private static Malformed malformed(String reason, @Nullable JsonLocation at) {
        return at == null ? new Malformed(reason, 0, 0) : new Malformed(reason, at.getLineNr(), at.getColumnNr());
    }
}
