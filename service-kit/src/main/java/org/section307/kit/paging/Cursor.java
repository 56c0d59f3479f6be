package org.section307.kit.paging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A key as opaque text: a version, the parts with their lengths, and a check, in base64url. The check is no signature (a
 * cursor opens nothing that the caller's view does not), it tells our text from any other.
 */
final class Cursor {
    private static final byte VERSION = 1;
    private static final int CHECK_BYTES = 6;
    private static final int PART_BYTES_MAX = 255;
    private static final int TEXT_LENGTH_MAX = 2_048;

    private Cursor() {}

    static String write(List<String> key) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        for (String part : key) {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            if (text.length > PART_BYTES_MAX) {
                throw new IllegalArgumentException("a part of a cursor has at most " + PART_BYTES_MAX + " bytes");
            }
            bytes.write(text.length);
            bytes.writeBytes(text);
        }
        bytes.writeBytes(check(bytes.toByteArray()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The key's parts; empty for text that {@link #write} has not made. */
    static Optional<List<String>> read(String cursor) {
        if (cursor.length() > TEXT_LENGTH_MAX) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int end = bytes.length - CHECK_BYTES;
        if (end < 1
                || bytes[0] != VERSION
                || !Arrays.equals(check(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length))) {
            return Optional.empty();
        }
        return parts(ByteBuffer.wrap(bytes, 1, end - 1));
    }

    private static Optional<List<String>> parts(ByteBuffer bytes) {
        List<String> parts = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int length = Byte.toUnsignedInt(bytes.get());
            if (length > bytes.remaining()) {
                return Optional.empty();
            }
            ByteBuffer part = bytes.slice(bytes.position(), length);
            bytes.position(bytes.position() + length);
            try {
                parts.add(StandardCharsets.UTF_8.newDecoder().decode(part).toString());
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(parts));
    }

    private static byte[] check(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("page cursor".getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(bytes), CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
