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

/** A case of screening.json, with its manifest completed as its README says. */
public record ScreeningCase(String id, String family, ObjectNode manifest, JsonNode expect) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static List<ScreeningCase> all() {
        try (InputStream stream =
                Objects.requireNonNull(ScreeningCase.class.getResourceAsStream("/cases/screening.json"))) {
            List<ScreeningCase> cases = new ArrayList<>();
            for (JsonNode row : JSON.readTree(stream).path("cases"))
                cases.add(new ScreeningCase(
                        row.path("id").asText(),
                        row.path("family").asText(),
                        completed(row.path("manifest").deepCopy()),
                        row.path("expect")));
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

    private static ObjectNode completed(ObjectNode manifest) {
        manifest.putObject("billOfLading").put("scac", "MAEU").put("number", "A123456789");
        manifest.put("entryNumber", "002-6110316-2");
        ((ObjectNode) manifest.withObject("/importer")).put("number", "12-3456789AB");
        manifest.put("portOfEntry", "2704");
        manifest.putArray("containers").add("CSQU3054383");
        if (!manifest.has("vessel"))
            manifest.putObject("vessel")
                    .put("name", "Neutral Carrier")
                    .put("imo", "9074729")
                    .put("flag", "LR");
        return manifest;
    }
}
