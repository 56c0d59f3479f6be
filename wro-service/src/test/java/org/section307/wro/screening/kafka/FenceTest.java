package org.section307.wro.screening.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.section307.kit.database.Database;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Manifests;
import org.section307.wro.Rows;
import org.section307.wro.Shipment;
import org.section307.wro.Topics;
import org.section307.wro.order.application.ActivateRevision;
import org.section307.wro.order.domain.Fence;
import org.section307.wro.order.domain.OrderBooks;
import org.section307.wro.order.domain.RevisionWriter;

/** No verdict under an old revision follows the commit of a new one. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class FenceTest {
    /** The common pool has one thread on two cores, and these tests need two that wait for each other. */
    private static final Executor THREADS = task -> new Thread(task).start();

    private static final byte[] CLEAR = Manifests.clear();
    private static final int FILINGS = 600;

    @Inject
    ActivateRevision activateRevision;

    @Inject
    OrderBooks books;

    @Inject
    Fence fence;

    @Inject
    RevisionWriter writer;

    @Inject
    Database database;

    private List<String> verdictsUnder(int revision) {
        return Rows.of(
                database,
                "select shipment_id from screening where revision = ?::int order by shipment_id",
                String.valueOf(revision));
    }

    @Test
    void a_revision_that_commits_under_load_is_followed_by_no_verdict_of_the_one_before() {
        int before = books.head().number();
        var shipments = new ArrayList<Shipment>();
        for (int i = 0; i < FILINGS; i++) {
            var shipment = Shipment.any();
            shipments.add(shipment);
            Topics.sendLater("shipments.v1", shipment.id, shipment.headers(1, false, CLEAR), CLEAR);
        }
        await().pollInterval(Duration.ofMillis(5))
                .until(() -> !verdictsUnder(before).isEmpty());

        int after = activateRevision.next(List.of());
        var visibleAtCommit = verdictsUnder(before);

        Topics.flush();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> shipments.stream()
                        .allMatch(shipment -> !Rows.of(
                                        database, "select 1 from screening where shipment_id = ?::uuid", shipment.id)
                                .isEmpty()));
        assertThat(verdictsUnder(before)).isEqualTo(visibleAtCommit);
        assertThat(verdictsUnder(after)).isNotEmpty();
        assertThat(books.head().number()).isEqualTo(after);
    }

    @Test
    void a_verdict_that_waited_at_the_fence_sees_the_new_head() throws Exception {
        int next = books.head().number() + 1;
        var closed = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        var revision = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    writer.begin();
                    var rows = books.head().revision();
                    writer.add(
                            new org.section307.wro.order.domain.BookRevision(
                                    next,
                                    rows.engineVersion(),
                                    rows.policyVersion(),
                                    rows.sourcesSha256(),
                                    rows.orderCount()),
                            List.of(),
                            java.time.Instant.EPOCH);
                    writer.moveHead(next, java.time.Instant.EPOCH);
                    closed.countDown();
                    awaitLatch(open);
                }),
                THREADS);
        awaitLatch(closed);

        var entered = CompletableFuture.supplyAsync(
                () -> QuarkusTransaction.requiringNew().call(fence::enter), THREADS);

        await().until(() -> !Rows.of(database, "select 1 from pg_locks where locktype = 'advisory' and not granted")
                .isEmpty());
        open.countDown();
        revision.get(20, TimeUnit.SECONDS);
        assertThat(entered.get(20, TimeUnit.SECONDS)).isEqualTo(next);
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void a_second_replica_that_starts_finds_the_book_open() {
        int head = books.head().number();

        var starts = List.of(
                CompletableFuture.supplyAsync(activateRevision::atStart),
                CompletableFuture.supplyAsync(activateRevision::atStart));

        assertThat(starts).extracting(CompletableFuture::join).containsOnly(head);
    }
}
