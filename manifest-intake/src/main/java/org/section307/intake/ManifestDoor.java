package org.section307.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.section307.intake.Outline.Sound;
import org.section307.intake.Outline.Unsound;
import org.section307.intake.Reading.Faulty;
import org.section307.intake.Reading.Malformed;
import org.section307.intake.Reading.TooLarge;

/**
 * The one way in for a manifest, filed or on trial. Stateless and safe for any number of threads; it throws nothing on account
 * of a body, and neither its answers nor its exceptions repeat a value of one.
 */
public final class ManifestDoor {
    private final Map<DoorMode, Schemas> schemas = new EnumMap<>(DoorMode.class);

    public ManifestDoor() {
        for (DoorMode mode : DoorMode.values()) {
            schemas.put(mode, Schemas.of(mode));
        }
    }

    /**
     * Reads a body.
     *
     * @param body the bytes as received; they are not changed
     * @param importerTokens gives the token for a social security number: TKN- and 16 to 64 letters, digits, hyphens or
     *     underscores, always the same for the same number. It is asked for nothing else
     * @throws IllegalStateException if the token hasn't that shape
     */
    public Reading read(byte[] body, DoorMode mode, UnaryOperator<String> importerTokens) {
        if (body.length > Limits.BODY_BYTES) {
            return new TooLarge(Limits.BODY_BYTES);
        }
        Optional<Malformed> noText = BodyText.fault(body);
        if (noText.isPresent()) {
            return noText.get();
        }
        return switch (OutlineReader.read(body)) {
            case Unsound unsound -> unsound.malformed();
            case Sound sound when !sound.exceeded().isEmpty() -> new Faulty(sound.exceeded(), false);
            case Sound sound -> read(body, sound, mode, importerTokens);
        };
    }

    private Reading read(byte[] body, Sound outline, DoorMode mode, UnaryOperator<String> importerTokens) {
        try {
            Schemas both = schemas.get(mode);
            if (both == null) {
                throw new IllegalStateException("no schemas for " + mode);
            }
            return new ManifestReader(body, both).read(outline, importerTokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
