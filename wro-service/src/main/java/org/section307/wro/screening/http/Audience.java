package org.section307.wro.screening.http;

import org.section307.kit.access.Caller;
import org.section307.wro.screening.domain.StoredScreening;

/** Who reads a verdict: an importer is told order, clause, field and gap; what would flip the verdict is for the agency. */
enum Audience {
    AGENCY,
    IMPORTER;

    /** Of a preview: whoever sent the manifest. */
    static Audience of(Caller caller) {
        return caller.isAgency() ? AGENCY : IMPORTER;
    }

    /** Of a verdict: an officer of another port who owns the shipment reads it as its importer does. */
    static Audience of(Caller caller, StoredScreening screening) {
        return caller.oversees(screening.port()) ? AGENCY : IMPORTER;
    }
}
