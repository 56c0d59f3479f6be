package org.section307.wro.screening.http;

import org.section307.kit.access.Caller;

/** Who reads a verdict: an importer is told order, clause, field and gap; what would flip the verdict is for the agency. */
enum Audience {
    AGENCY,
    IMPORTER;

    static Audience of(Caller caller) {
        return caller.isAgency() ? AGENCY : IMPORTER;
    }
}
