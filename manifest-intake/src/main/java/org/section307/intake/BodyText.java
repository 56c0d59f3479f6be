package org.section307.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.section307.intake.Reading.Malformed;

/** The body as text, before any JSON: UTF-8 and nothing else (RFC 8259, section 8.1). */
final class BodyText {
    private static final int CHUNK_CHARACTERS = 8 * 1024;

    private BodyText() {}

    /** What keeps the bytes from being text that JSON can be read from, if anything. */
    static Optional<Malformed> fault(byte[] body) {
        if (body.length == 0) {
            return Optional.of(new Malformed("The body is empty.", 1, 1));
        }
        if (body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF) {
            return Optional.of(new Malformed("The body begins with a byte order mark, which JSON must not.", 1, 1));
        }
        for (int i = 0; i < body.length; i++) {
            // refused here, since a JSON parser would take it for a sign of UTF-16
            if (body[i] == 0) {
                return Optional.of(at(body, i, "The body holds a NUL byte."));
            }
        }
        int invalid = firstInvalidByte(body);
        return invalid < 0 ? Optional.empty() : Optional.of(at(body, invalid, "The body is not valid UTF-8."));
    }

    private static int firstInvalidByte(byte[] body) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer sink = CharBuffer.allocate(CHUNK_CHARACTERS);
        while (true) {
            CoderResult result = decoder.decode(bytes, sink, true);
            if (result.isError()) {
                return bytes.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            sink.clear();
        }
    }

    private static Malformed at(byte[] body, int index, String reason) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (body[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Malformed(reason, line, index - lineStart + 1);
    }
}
