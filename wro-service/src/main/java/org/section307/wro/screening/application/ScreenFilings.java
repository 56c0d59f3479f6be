package org.section307.wro.screening.application;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.section307.wro.order.domain.BookUnusable;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.screening.domain.Burial;
import org.section307.wro.screening.domain.Decision;
import org.section307.wro.screening.domain.Filing;

/**
 * Screens filings and stores the verdicts; starts over where the order book moved meanwhile.
 *
 * <p>Counted: `s307_filings_total` = the sum of `s307_verdicts_total` over its verdicts + `s307_filings_known_total`.
 */
@ApplicationScoped
public class ScreenFilings {
    /** Revisions come days apart. More moves than these are trouble, and trouble waits. */
    private static final int ATTEMPTS_MAX = 5;

    private final OrderBooks books;
    private final DecideVerdicts decideVerdicts;
    private final StoreVerdicts storeVerdicts;
    private final MeterRegistry meters;

    ScreenFilings(OrderBooks books, DecideVerdicts decideVerdicts, StoreVerdicts storeVerdicts, MeterRegistry meters) {
        this.books = books;
        this.decideVerdicts = decideVerdicts;
        this.storeVerdicts = storeVerdicts;
        this.meters = meters;
    }

    /** What became of filings. */
    public sealed interface Outcome {
        /** Every filing's version has a stored verdict under the revision in force. */
        record Screened() implements Outcome {}

        /** Nothing is stored: this replica can't screen now, whatever is filed. */
        record NotNow(String reason) implements Outcome {}
    }

    public Outcome screen(List<Filing> filings, Burial burial) {
        try {
            var book = books.held();
            for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
                var decision = decideVerdicts.decide(filings, book);
                switch (storeVerdicts.store(decision, burial)) {
                    case StoreVerdicts.Outcome.Stored stored -> {
                        count(decision, stored);
                        return new Outcome.Screened();
                    }
                    case StoreVerdicts.Outcome.HeadMoved moved -> book = books.head();
                }
            }
            return new Outcome.NotNow("the order book moved " + ATTEMPTS_MAX + " times while filings were screened");
        } catch (BookUnusable unusable) {
            return new Outcome.NotNow(unusable.reason());
        }
    }

    private void count(Decision decision, StoreVerdicts.Outcome.Stored stored) {
        meters.counter("s307.filings").increment(decision.filings().size());
        meters.counter("s307.filings.known")
                .increment(decision.filings().size() - stored.added().size());
        decision.fresh().stream()
                .filter(screening -> stored.added().contains(screening.id()))
                .forEach(screening -> meters.counter(
                                "s307.verdicts",
                                "verdict",
                                screening.result().verdict().name())
                        .increment());
    }
}
