package org.section307.wro.screening.kafka;

import java.io.Serial;
import org.apache.kafka.common.errors.RetriableException;

/** Filings can't be screened now and are offered again: nothing is wrong with them. The consumer takes it for trouble that passes. */
final class ScreenedLater extends RetriableException {
    @Serial
    private static final long serialVersionUID = 1L;

    ScreenedLater(String reason) {
        super(reason);
    }
}
