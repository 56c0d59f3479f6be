package org.section307.wro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.section307.intake.DoorMode;
import org.section307.intake.ManifestDoor;
import org.section307.intake.Reading;

/** Manifests as shipment-service publishes them: canonical bytes. */
public final class Manifests {
    private static final ManifestDoor DOOR = new ManifestDoor();

    private Manifests() {}

    /** A listed maker in Xinjiang, cotton, 12,500 dollars. */
    public static byte[] held() {
        return canonical(text("held.json"));
    }

    /** A maker and cotton in Tiruppur. */
    public static byte[] clear() {
        return canonical(text("clear.json"));
    }

    public static byte[] held(Consumer<ObjectNode> change) {
        return changed("held.json", change);
    }

    public static byte[] clear(Consumer<ObjectNode> change) {
        return changed("clear.json", change);
    }

    /** The text of one of the examples that the README names. */
    public static String text(String example) {
        try {
            return Files.readString(Path.of("../docs/examples", example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] canonical(String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return switch (DOOR.read(bytes, DoorMode.FILING, UnaryOperator.identity())) {
            case Reading.Accepted accepted -> accepted.canonicalBytes();
            case Reading other -> throw new IllegalArgumentException("the door refuses it: " + other);
        };
    }

    /** The first line of a manifest. */
    public static ObjectNode line(JsonNode manifest) {
        return (ObjectNode) manifest.get("lines").get(0);
    }

    private static byte[] changed(String example, Consumer<ObjectNode> change) {
        var manifest = (ObjectNode) Golden.json(text(example).getBytes(StandardCharsets.UTF_8));
        change.accept(manifest);
        return canonical(manifest.toString());
    }
}
