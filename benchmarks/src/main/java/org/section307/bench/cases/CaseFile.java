package org.section307.bench.cases;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.section307.bench.Refused;

/** A file of labelled cases: {@code {"cases": [{"id", "family", "manifest", "expect"}…]}}. What is wrong with it is told with its place. */
final class CaseFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String NOT_YET = "not-yet-agreeing.txt";

    private CaseFile() {}

    /** The cases in the order of the file. */
    static List<ScreeningCase> read(Path file) throws Refused {
        JsonNode rows = parsed(file).path("cases");
        if (!rows.isArray() || rows.isEmpty()) throw refused(file, "/cases", "an array with at least one case");
        List<ScreeningCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String at = "/cases/" + i;
            JsonNode row = rows.get(i);
            String id = text(file, row, at, "id");
            if (!ids.add(id)) throw refused(file, at + "/id", "an id that no other case has");
            if (!row.path("manifest").isObject()) throw refused(file, at + "/manifest", "an object");
            JsonNode importer = row.path("manifest").path("importer");
            if (!importer.isMissingNode() && !importer.isObject())
                throw refused(file, at + "/manifest/importer", "an object");
            JsonNode verdicts = row.path("expect").path("verdict");
            if (!verdicts.isArray() || verdicts.isEmpty())
                throw refused(file, at + "/expect/verdict", "an array of acceptable verdicts");
            cases.add(ScreeningCase.of(
                    id,
                    text(file, row, at, "family"),
                    row.path("manifest"),
                    row.path("expect"),
                    row.path("why").asText("")));
        }
        return cases;
    }

    /** Ids of the cases that are known not to agree: those of {@code not-yet-agreeing.txt} beside the file, none without it. */
    static Set<String> notYetAgreeing(Path file) throws Refused {
        Set<String> ids = new TreeSet<>();
        Path list = file.resolveSibling(NOT_YET);
        if (!Files.isRegularFile(list)) return ids;
        for (String line : text(list).split("\n")) {
            int colon = line.indexOf(": ");
            if (!line.startsWith("#") && colon > 0) ids.add(line.substring(0, colon));
        }
        return ids;
    }

    static String text(Path file) throws Refused {
        if (!Files.isRegularFile(file)) throw Refused.wrongUse(file + " is not a file.");
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw Refused.wrongUse(file + " can't be read.");
        }
    }

    private static JsonNode parsed(Path file) throws Refused {
        try {
            return JSON.readTree(text(file));
        } catch (JsonProcessingException notJson) {
            JsonLocation place = notJson.getLocation();
            String where = place == null ? "" : ", line " + place.getLineNr() + ", column " + place.getColumnNr();
            throw Refused.wrongUse(file + where + ": not JSON. " + notJson.getOriginalMessage());
        }
    }

    private static String text(Path file, JsonNode row, String at, String member) throws Refused {
        String text = row.path(member).asText("");
        if (text.isEmpty()) throw refused(file, at + "/" + member, "a text");
        return text;
    }

    private static Refused refused(Path file, String pointer, String wanted) {
        return Refused.wrongUse(file + ", " + pointer + ": there should be " + wanted + ".");
    }
}
