package org.section307.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The OpenAPI documents of docs/openapi, from which clients are generated, and those that the running services publish. */
final class ApiDocuments {
    private static final Path FOLDER =
            Path.of("../docs/openapi").toAbsolutePath().normalize();
    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiDocuments() {}

    static List<String> files() {
        return RunningPipeline.SERVICES.stream()
                .map(service -> file(service).toString())
                .toList();
    }

    static JsonNode kept(String service) throws IOException {
        return JSON.readTree(Files.readString(file(service)));
    }

    static void keep(String service, JsonNode document) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(file(service), document.toPrettyString() + "\n");
    }

    /** What a running service publishes, but for the address of the provider that it happens to have. */
    static JsonNode published(RunningPipeline pipeline, String service) throws IOException {
        String text = pipeline.ask(service, "GET", "/openapi?format=json", null, Map.of(), "")
                .body();
        JsonNode document = JSON.readTree(text);
        for (JsonNode scheme : document.path("components").path("securitySchemes")) {
            ((ObjectNode) scheme)
                    .put("openIdConnectUrl", "https://login.example.internal/.well-known/openid-configuration");
        }
        return document;
    }

    private static Path file(String service) {
        return FOLDER.resolve(service + ".json");
    }
}
