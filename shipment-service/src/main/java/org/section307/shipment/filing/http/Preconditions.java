package org.section307.shipment.filing.http;

import org.jspecify.annotations.Nullable;
import org.section307.kit.problem.ETags;
import org.section307.kit.problem.ProblemException;
import org.section307.kit.problem.ProblemType;
import org.section307.shipment.filing.domain.Precondition;

/** Reads If-Match. A manifest's tag is the hash of its bytes: the same tag is the same manifest. */
final class Preconditions {
    private static final String NO_MANIFEST = "0";

    private Preconditions() {}

    /**
     * @throws ProblemException 428 without the header, 400 where it can't be read
     */
    static Precondition of(@Nullable String ifMatch) {
        Precondition precondition = sha256 -> matches(ifMatch, sha256);
        precondition.matches(NO_MANIFEST); // refuses a header that can't be read before the body is
        return precondition;
    }

    private static boolean matches(@Nullable String ifMatch, String sha256) {
        try {
            ETags.require(ifMatch, ETags.of(sha256));
            return true;
        } catch (ProblemException e) {
            if (e.type() == ProblemType.PRECONDITION_FAILED) {
                return false;
            }
            throw e;
        }
    }
}
