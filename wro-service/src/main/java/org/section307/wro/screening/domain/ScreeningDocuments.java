package org.section307.wro.screening.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.policy.Gap;

/** Verdicts as documents. The same result gives the same bytes. */
public interface ScreeningDocuments {
    /** The event body that tells of a verdict: the whole of it, and no evidence. */
    byte[] event(ScreeningId id, Result result);

    /** What a screening could not see; null for nothing. */
    byte @Nullable [] gaps(List<Gap> gaps);
}
