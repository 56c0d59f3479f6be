package org.section307.wro.screening.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.section307.kit.database.Database;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.AsOwner;
import org.section307.wro.Manifests;
import org.section307.wro.Rows;
import org.section307.wro.Shipment;
import org.section307.wro.order.application.ActivateRevision;
import org.section307.wro.order.domain.BookRevision;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.order.domain.RevisionWriter;
import org.section307.wro.screening.application.ScreenFilings;
import org.section307.wro.screening.domain.Burial;
import org.section307.wro.screening.domain.Filing;
import org.section307.wro.screening.domain.FilingKey;
import org.section307.wro.screening.domain.Owner;
import org.section307.wro.screening.domain.Sha256;
import org.section307.wro.screening.domain.ShipmentId;

/** A revision is activated exactly while a verdict is being stored, and the other way round; the database says who waits. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class FenceUnderWayTest {
    private static final Executor THREADS = task -> new Thread(task).start();
    private static final Burial NOBODY = (filing, failure) -> {};
    private static final byte[] CLEAR = Manifests.clear();

    @Inject
    ActivateRevision activateRevision;

    @Inject
    ScreenFilings screenFilings;

    @Inject
    OrderBooks books;

    @Inject
    RevisionWriter writer;

    @Inject
    Database database;

    private final Filing filing = new Filing(
            new FilingKey(new ShipmentId(UUID.fromString(Shipment.any().id)), 1),
            false,
            false,
            new Owner("12-3456789AB", null, "2704", null, null, null),
            new Filing.Contents.Intact(CLEAR, Sha256.hex(CLEAR)));

    private List<String> revisionsOfTheVerdicts() {
        return Rows.of(
                database,
                "select revision from screening where shipment_id = ?::uuid",
                filing.key().shipment().toString());
    }

    private void awaitSomebodyWaitsFor(String kindOfLock) {
        await().until(() -> !Rows.of(database, "select 1 from pg_locks where locktype = ? and not granted", kindOfLock)
                .isEmpty());
    }

    @Test
    void a_revision_waits_until_a_verdict_that_is_being_stored_is_visible() throws Exception {
        int before = books.head().number();
        try (var neighbour = AsOwner.connect()) {
            neighbour.setAutoCommit(false);
            try (var row = neighbour.createStatement()) {
                row.executeUpdate("insert into shipment (shipment_id, version, cancelled, importer, port) values ('"
                        + filing.key().shipment() + "', 1, false, '98-7654321AB', '2704')");
            }
            var stored = CompletableFuture.supplyAsync(() -> screenFilings.screen(List.of(filing), NOBODY), THREADS);
            // behind the fence, and held up by the neighbour
            awaitSomebodyWaitsFor("transactionid");

            var activated = CompletableFuture.supplyAsync(() -> activateRevision.next(List.of()), THREADS);

            awaitSomebodyWaitsFor("advisory");
            assertThat(Rows.of(database, "select revision from book_head")).containsExactly(String.valueOf(before));
            neighbour.rollback();
            assertThat(activated.get(20, TimeUnit.SECONDS)).isEqualTo(before + 1);
            assertThat(revisionsOfTheVerdicts()).containsExactly(String.valueOf(before));
            assertThat(stored.get(20, TimeUnit.SECONDS)).isInstanceOf(ScreenFilings.Outcome.Screened.class);
        }
    }

    @Test
    void a_verdict_that_meets_a_revision_about_to_commit_is_made_under_that_revision() throws Exception {
        int next = books.head().number() + 1;
        var closed = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        var activated = CompletableFuture.runAsync(() -> activate(next, closed, open), THREADS);
        assertThat(closed.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(books.held().number()).isEqualTo(next - 1);

        var stored = CompletableFuture.supplyAsync(() -> screenFilings.screen(List.of(filing), NOBODY), THREADS);

        awaitSomebodyWaitsFor("advisory");
        assertThat(revisionsOfTheVerdicts()).isEmpty();
        open.countDown();
        activated.get(20, TimeUnit.SECONDS);
        assertThat(stored.get(20, TimeUnit.SECONDS)).isInstanceOf(ScreenFilings.Outcome.Screened.class);
        assertThat(revisionsOfTheVerdicts()).containsExactly(String.valueOf(next));
    }

    /** Puts a revision with the same rows in force, and commits it when told to. */
    private void activate(int next, CountDownLatch closed, CountDownLatch open) {
        QuarkusTransaction.requiringNew().run(() -> {
            writer.begin();
            var head = books.head().revision();
            writer.add(
                    new BookRevision(
                            next, head.engineVersion(), head.policyVersion(), head.sourcesSha256(), head.orderCount()),
                    List.of(),
                    Instant.EPOCH);
            writer.moveHead(next, Instant.EPOCH);
            closed.countDown();
            try {
                assertThat(open.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
    }
}
