package org.section307.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The schemas of event-contracts, cut so that a manifest's head and each of its lines can be checked apart. */
final class Schemas {
    private static final String FOLDER = "/org/section307/contracts/schemas/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Schema head;
    private final Schema line;

    private Schemas(Schema head, Schema line) {
        this.head = head;
        this.line = line;
    }

    /** Everything but the lines, of which it sees an array and not what is in it. */
    Schema head() {
        return head;
    }

    Schema line() {
        return line;
    }

    static Schemas of(DoorMode mode) {
        Map<String, String> byId = new HashMap<>();
        for (DoorMode each : DoorMode.values()) {
            JsonNode schema = read(each.schemaName());
            byId.put(id(schema), schema.toString());
        }
        ObjectNode head = read(mode.schemaName());
        String id = id(head);
        String headId = id.replace(mode.schemaName(), mode.schemaName() + "-head");
        head.put("$id", headId);
        ObjectNode lines = (ObjectNode) head.required("properties").required("lines");
        // how many there are, and what is in them, the door looks at itself
        lines.removeAll().put("type", "array");
        byId.put(headId, head.toString());
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId));
        return new Schemas(
                registry.getSchema(SchemaLocation.of(headId)),
                registry.getSchema(SchemaLocation.of(id + "#/$defs/" + mode.lineDefinition())));
    }

    private static String id(JsonNode schema) {
        return schema.required("$id").textValue();
    }

    private static ObjectNode read(String name) {
        try (InputStream file = Schemas.class.getResourceAsStream(FOLDER + name + ".schema.json")) {
            if (file == null) {
                throw new IllegalStateException("The schema is missing: " + name);
            }
            return (ObjectNode) MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
