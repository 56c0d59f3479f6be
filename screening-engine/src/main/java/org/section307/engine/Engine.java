package org.section307.engine;

import org.section307.engine.flip.Flips;
import org.section307.engine.policy.ShipmentScreening;
import org.section307.engine.read.ManifestReader;
import org.section307.engine.read.ManifestReader.Reading;

/** Screens a manifest against an order book. A pure function: no clock, no custody, no state; any number of threads. */
public final class Engine {
    /** Version of the engine, with its Unicode data (ICU4J 79.1). Another version may give other bytes. */
    public static final String VERSION = "1";

    private Engine() {}

    /**
     * Total: bytes that are no manifest give {@link Screening.Unreadable}, never an exception.
     *
     * @param canonicalManifest the manifest as intake wrote it; members that the engine doesn't know are ignored
     */
    public static Screening screen(byte[] canonicalManifest, OrderBook book) {
        return switch (ManifestReader.read(canonicalManifest)) {
            case Reading.Unfit unfit -> new Screening.Unreadable(unfit.reason(), book.revision());
            case Reading.Read read -> screened(ShipmentScreening.of(read.manifest(), book.index()), book.revision());
        };
    }

    /**
     * What would make each held or reviewed line less grave: for officers, on demand, and never part of a result. Total, like
     * {@link #screen}, and bounded whatever the manifest.
     */
    public static Flips flips(byte[] canonicalManifest, OrderBook book) {
        return Flips.of(canonicalManifest, book.index(), book.byId());
    }

    private static Screening screened(ShipmentScreening screening, int revision) {
        return new Screening.Screened(
                screening.verdict(),
                screening.incomplete(),
                screening.importDate(),
                screening.lines(),
                screening.grounds(),
                screening.groundsByOrder(),
                screening.reasons(),
                screening.gaps(),
                screening.trace(),
                revision);
    }
}
