package org.section307.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Manifests to test with: the golden ones, and those with something planted. */
final class Manifests {
    static final ObjectMapper JSON = new ObjectMapper();
    static final ManifestDoor DOOR = new ManifestDoor();
    static final String TOKEN = "TKN-0123456789abcdef0123456789abcdef";
    private static final String GOLDEN = "/org/section307/contracts/golden/";

    private Manifests() {}

    static ObjectNode filed() {
        return (ObjectNode) parse(golden("manifest/v1/filed.json"));
    }

    static ObjectNode everyMember() {
        return (ObjectNode) parse(golden("manifest/v1/every-member.json"));
    }

    static byte[] golden(String path) {
        try (InputStream file = Manifests.class.getResourceAsStream(GOLDEN + path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> goldenNames(String folder) {
        return new String(golden(folder + "/index.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Reading file(byte[] body) {
        return DOOR.read(body, DoorMode.FILING, number -> TOKEN);
    }

    static Reading file(JsonNode manifest) {
        return file(bytes(manifest));
    }

    static Reading preview(JsonNode manifest) {
        return DOOR.read(bytes(manifest), DoorMode.PREVIEW, number -> TOKEN);
    }

    /** Puts a value (JSON) at a pointer, or takes out what is there if the value is {@code absent}. */
    static <T extends JsonNode> T planted(T manifest, String pointer, String value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = manifest.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), parse(value));
        } else if (value.equals("absent")) {
            Objects.requireNonNull(((ObjectNode) parent).remove(name), pointer);
        } else {
            ((ObjectNode) parent).set(name, parse(value));
        }
        return manifest;
    }

    /** A manifest with so many lines of so many inputs each, side by side. */
    static ObjectNode ofSize(int lines, int inputsEach) {
        ObjectNode manifest = filed();
        ObjectNode pattern = (ObjectNode) manifest.at("/lines/0");
        ArrayNode all = manifest.putArray("lines");
        for (int i = 1; i <= lines; i++) {
            ObjectNode line = pattern.deepCopy();
            line.put("number", i);
            ArrayNode inputs = line.putArray("inputs");
            for (int j = 0; j < inputsEach; j++) {
                inputs.addObject().put("description", "cotton");
            }
            all.add(line);
        }
        return manifest;
    }

    /** A manifest with one line whose inputs go down so many tiers. */
    static ObjectNode ofTiers(int tiers) {
        ObjectNode manifest = filed();
        ObjectNode node = (ObjectNode) manifest.at("/lines/0");
        for (int i = 0; i < tiers; i++) {
            node = node.putArray("inputs").addObject().put("description", "tier");
        }
        return manifest;
    }

    /** The body with white space behind it, so that it has so many bytes. */
    static byte[] padded(byte[] body, int bytes) {
        byte[] padded = Arrays.copyOf(body, bytes);
        Arrays.fill(padded, body.length, bytes, (byte) ' ');
        return padded;
    }
}
