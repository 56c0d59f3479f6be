package org.section307.wro.order.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.section307.wro.order.domain.BookRevision;
import org.section307.wro.order.domain.Revisions;
import org.section307.wro.order.domain.SourceRow;

/** Notes which revisions' rows are read for a book, and whether a transaction was open meanwhile. */
@Decorator
@Priority(1)
class WatchedRevisions implements Revisions {
    /** A reading of a revision's rows. */
    record Reading(int revision, boolean inTransaction) {}

    static final List<Reading> READINGS = new CopyOnWriteArrayList<>();

    @Inject
    @Delegate
    @Any
    Revisions revisions;

    @Override
    public Optional<Integer> head() {
        return revisions.head();
    }

    @Override
    public BookRevision revision(int number) {
        return revisions.revision(number);
    }

    @Override
    public List<SourceRow> rows(int number) {
        READINGS.add(new Reading(number, QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE));
        return revisions.rows(number);
    }
}
