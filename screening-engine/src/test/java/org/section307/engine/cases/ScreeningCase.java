package org.section307.engine.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A manifest of screening.json, for laws that hold whatever a case expects; what they agree on is the benchmarks module's to test. */
public record ScreeningCase(String id, ObjectNode manifest) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static List<ScreeningCase> all() {
        try (InputStream stream =
                Objects.requireNonNull(ScreeningCase.class.getResourceAsStream("/cases/screening.json"))) {
            List<ScreeningCase> cases = new ArrayList<>();
            for (JsonNode row : JSON.readTree(stream).path("cases"))
                cases.add(new ScreeningCase(
                        row.path("id").asText(), row.path("manifest").deepCopy()));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        return bytes(manifest);
    }

    public static byte[] bytes(JsonNode manifest) {
        try {
            return JSON.writeValueAsBytes(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
