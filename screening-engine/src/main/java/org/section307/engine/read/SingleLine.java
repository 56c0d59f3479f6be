package org.section307.engine.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.section307.engine.read.ManifestReader.Reading;

/** One line of a manifest with the head that speaks for it, as JSON that can be edited and read again. Immutable. */
public final class SingleLine {
    /** Pointer of the line. */
    public static final String LINE = "/lines/0";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> HEAD = Set.of("importDate", "importer", "parties");

    private final ObjectNode json;

    private SingleLine(ObjectNode json) {
        this.json = json;
    }

    /**
     * These lines by their positions, from 0; the others are passed over without being kept.
     *
     * @param manifest bytes that {@link ManifestReader} can read
     */
    public static NavigableMap<Integer, SingleLine> of(byte[] manifest, Set<Integer> positions) {
        ObjectNode head = JSON.createObjectNode();
        NavigableMap<Integer, JsonNode> lines = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(manifest)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("lines")) keep(parser, positions, lines);
                else if (HEAD.contains(name)) head.set(name, parser.readValueAsTree());
                else parser.skipChildren();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("bytes that were read as a manifest are none", broken);
        }
        NavigableMap<Integer, SingleLine> single = new TreeMap<>();
        lines.forEach((position, line) -> {
            ObjectNode alone = head.deepCopy();
            alone.putArray("lines").add(line);
            single.put(position, new SingleLine(alone));
        });
        return single;
    }

    private static void keep(JsonParser parser, Set<Integer> positions, NavigableMap<Integer, JsonNode> lines)
            throws IOException {
        for (int position = 0; parser.nextToken() != JsonToken.END_ARRAY; position++)
            if (positions.contains(position)) lines.put(position, parser.readValueAsTree());
            else parser.skipChildren();
    }

    /** The same line with other values. */
    public SingleLine with(Edit edit) {
        ObjectNode copy = json.deepCopy();
        ObjectNode target = target(copy, edit.pointer());
        edit.removed().forEach(target::remove);
        edit.set().forEach(target::put);
        return new SingleLine(copy);
    }

    private static ObjectNode target(ObjectNode copy, String pointer) {
        if (pointer.endsWith("/-"))
            return copy.withArray(pointer.substring(0, pointer.length() - 2)).addObject();
        return copy.withObject(pointer);
    }

    /** What the engine reads of it. */
    public Reading read() {
        return ManifestReader.read(json);
    }
}
