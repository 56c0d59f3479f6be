package org.section307.wro.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.section307.wro.order.domain.HeldBook;
import org.section307.wro.screening.domain.DecideFilings;
import org.section307.wro.screening.domain.Decision;
import org.section307.wro.screening.domain.Filing;
import org.section307.wro.screening.domain.ScreeningDocuments;
import org.section307.wro.screening.domain.ScreeningStore;

/** Screens what has no verdict yet under a revision; outside any transaction, since it takes its time. */
@ApplicationScoped
class DecideVerdicts {
    private final ScreeningStore store;
    private final ScreeningDocuments documents;
    private final Clock clock;

    DecideVerdicts(ScreeningStore store, ScreeningDocuments documents, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.clock = clock;
    }

    Decision decide(List<Filing> filings, HeldBook book) {
        var keys = filings.stream().map(Filing::key).distinct().toList();
        var known = store.known(keys, book.number());
        return DecideFilings.decide(filings, known, book.book(), documents, clock.instant());
    }
}
