package org.section307.kit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * JSON Schema files as components of an OpenAPI 3.1 document: a file under its `title`, each of its `$defs` under its own
 * name, references rewritten. The file stays the one truth for validation and for the document.
 */
final class ContractSchemas {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String COMPONENTS = "#/components/schemas/";
    private static final List<String> OF_A_FILE = List.of("$schema", "$id", "$defs", "title");

    private final ClassLoader resources;
    private final ObjectNode schemas = MAPPER.createObjectNode();

    private ContractSchemas(ClassLoader resources) {
        this.resources = resources;
    }

    /**
     * Reads the files; resource paths, of which a reference may name any by its last part. What nothing refers to is left
     * out.
     *
     * @param document the document so far, as JSON
     */
    static Map<String, Schema> read(Collection<String> paths, ClassLoader resources, String document) {
        var contracts = new ContractSchemas(resources);
        Map<String, ObjectNode> files = new LinkedHashMap<>();
        paths.forEach(path -> files.put(path.substring(path.lastIndexOf('/') + 1), contracts.load(path)));
        files.values().forEach(file -> contracts.add(file, files));
        boolean dropped = true;
        // one that is left out may have been the only one to refer to another
        while (dropped) {
            dropped = contracts.dropUnused(document);
        }
        return contracts.parsed();
    }

    private void add(ObjectNode file, Map<String, ObjectNode> files) {
        JsonNode definitions = file.path("$defs");
        String title = file.path("title").asText();
        ObjectNode root = file.deepCopy();
        root.remove(OF_A_FILE);
        rewrite(root, files);
        schemas.set(title, root);
        definitions.properties().forEach(definition -> {
            JsonNode copy = definition.getValue().deepCopy();
            rewrite(copy, files);
            schemas.set(definition.getKey(), copy);
        });
    }

    private boolean dropUnused(String document) {
        String all = document + schemas;
        List<String> unused = schemas.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !all.contains('"' + COMPONENTS + name + '"'))
                .toList();
        schemas.remove(unused);
        return !unused.isEmpty();
    }

    private static void rewrite(JsonNode node, Map<String, ObjectNode> files) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            object.put("$ref", component(object.path("$ref").asText(), files));
        }
        node.forEach(child -> rewrite(child, files));
    }

    private static String component(String reference, Map<String, ObjectNode> files) {
        int definition = reference.indexOf("#/$defs/");
        if (definition >= 0) {
            return COMPONENTS + reference.substring(definition + "#/$defs/".length());
        }
        ObjectNode file = files.get(reference.substring(reference.lastIndexOf('/') + 1));
        if (file == null) {
            throw new IllegalStateException("s307.openapi.schemas lacks a file that another refers to: " + reference);
        }
        return COMPONENTS + file.path("title").asText();
    }

    private ObjectNode load(String path) {
        try (InputStream file = resources.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("s307.openapi.schemas names a file that is not there: " + path);
            }
            return (ObjectNode) MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Schema> parsed() {
        ObjectNode document = MAPPER.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "schemas").put("version", "1");
        document.putObject("components").set("schemas", schemas);
        try {
            byte[] bytes = MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
            return SmallRyeOpenAPI.builder()
                    .withCustomStaticFile(() -> new ByteArrayInputStream(bytes))
                    .enableStandardStaticFiles(false)
                    .enableAnnotationScan(false)
                    .enableModelReader(false)
                    .enableStandardFilter(false)
                    .build()
                    .model()
                    .getComponents()
                    .getSchemas();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
