package org.section307.shipment.filing.domain;

import org.section307.kit.access.Caller;

/**
 * Who may file. Seeing is not enough to change: an officer who also imports sees every shipment of the port.
 */
public final class Authority {
    private Authority() {}

    /** An importer files under its own numbers; a broker, known by a filer code, for anyone. */
    public static boolean mayFile(Caller caller, String importer) {
        return caller.filer() != null || caller.importerNumbers().contains(importer);
    }

    /** The importer of record and the broker who filed may change a filing. */
    public static boolean mayChange(Caller caller, Filing.Owner owner) {
        String filer = caller.filer();
        return caller.importerNumbers().contains(owner.importer()) || (filer != null && filer.equals(owner.filer()));
    }
}
