package org.section307.wro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The golden examples of event-contracts. */
public final class Golden {
    private static final String FOLDER = "/org/section307/contracts/golden/";

    private Golden() {}

    /** Names of all examples of a kind, such as `shipment-screened/v1`. */
    public static List<String> names(String kind) {
        return new String(bytes(kind + "/index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> kind + "/" + line)
                .toList();
    }

    public static byte[] bytes(String name) {
        try (InputStream file = Objects.requireNonNull(Golden.class.getResourceAsStream(FOLDER + name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(byte[] bytes) {
        try {
            return JsonMapper.builder().build().readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
