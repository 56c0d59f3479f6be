package org.section307.wro.order.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.jboss.logging.Logger;
import org.section307.engine.OrderBook;
import org.section307.wro.order.domain.BookUnusable;

/** Sees at start that there is an order book, and holds it before anything is screened; where it can't, the replica waits. */
@ApplicationScoped
class OpenOrderBook {
    private static final Logger LOGGER = Logger.getLogger(OpenOrderBook.class);

    private final ActivateRevision activateRevision;
    private final HoldOrderBook books;

    OpenOrderBook(ActivateRevision activateRevision, HoldOrderBook books) {
        this.activateRevision = activateRevision;
        this.books = books;
    }

    void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        // read before the transaction begins: on a busy machine it takes longer than a transaction may stand idle
        OrderBook.shipped();
        try {
            activateRevision.atStart();
            var book = books.head();
            LOGGER.infof(
                    "order book open: revision=%d orders=%d",
                    book.number(), book.revision().orderCount());
        } catch (BookUnusable unusable) {
            // not ready, with this reason, and asked again by every probe: a replica that ended instead would start in
            // circles
            LOGGER.errorf("order book not open: %s", unusable.reason());
        }
    }
}
