package org.section307.wro.planted.application;

import org.section307.engine.Engine;
import org.section307.engine.OrderBook;
import org.section307.engine.Screening;

/** A use case that screens by itself, past the domain. Caught by ArchitectureTest. */
public final class OffendingScreener {
    private OffendingScreener() {}

    static Screening screen() {
        return Engine.screen(new byte[0], OrderBook.shipped());
    }
}
