package org.section307.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of this module as tests see them. */
final class Contracts {
    static final Path ROOT = Path.of("src/main/resources/org/section307/contracts");
    static final List<String> SCHEMAS =
            List.of("manifest", "manifest-preview", "shipment-screened", "shipment-custody", "order-published");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = registry();

    private Contracts() {}

    static JsonNode schema(String name) {
        return json(ROOT.resolve("schemas").resolve(name + ".schema.json"));
    }

    static JsonNode golden(String path) {
        return json(ROOT.resolve("golden").resolve(path));
    }

    static JsonNode json(Path file) {
        return json(text(file));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode asyncApi() {
        try {
            return new YAMLMapper().readTree(text(ROOT.resolve("asyncapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every golden example of a kind, of every published version. */
    static List<Path> goldenFiles(String kind) {
        return list(ROOT.resolve("golden").resolve(kind)).stream()
                .flatMap(version -> list(version).stream())
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
    }

    static List<Error> faults(String schemaName, JsonNode value) {
        Schema schema = REGISTRY.getSchema(
                SchemaLocation.of(schema(schemaName).get("$id").asText()));
        return schema.validate(value);
    }

    /** Checks a value against a definition that stands outside the schemas' folder. */
    static List<Error> faults(JsonNode schema, JsonNode value) {
        return REGISTRY.getSchema(schema).validate(value);
    }

    private static SchemaRegistry registry() {
        Map<String, String> byId = new HashMap<>();
        for (String name : SCHEMAS) {
            byId.put(schema(name).get("$id").asText(), schema(name).toString());
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId));
    }
}
