package org.section307.kit.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a request's body up to a limit, whatever its headers promise. */
public final class BoundedBody {
    private BoundedBody() {}

    /**
     * All bytes of the body.
     *
     * @param limitBytes largest size that is taken
     * @throws ProblemException 413 where there is more; no more than one byte beyond the limit is read
     */
    public static byte[] read(InputStream body, int limitBytes) {
        try {
            byte[] bytes = body.readNBytes(limitBytes + 1);
            if (bytes.length > limitBytes) {
                throw new ProblemException(ProblemType.TOO_LARGE, "the limit is " + limitBytes + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
