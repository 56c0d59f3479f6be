package org.section307.wro.screening.domain;

import org.section307.engine.Engine;
import org.section307.engine.OrderBook;
import org.section307.engine.flip.Flips;

/** What would make a manifest's held and reviewed lines less grave under a revision: pure, and takes up to some seconds. */
public final class WhatFlips {
    private WhatFlips() {}

    public static Flips of(byte[] canonicalManifest, OrderBook book) {
        return Engine.flips(canonicalManifest, book);
    }
}
