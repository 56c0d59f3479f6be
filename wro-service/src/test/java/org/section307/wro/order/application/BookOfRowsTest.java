package org.section307.wro.order.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.section307.engine.scope.Order;
import org.section307.kit.database.Database;
import org.section307.kit.queue.Outbox;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.AsOwner;
import org.section307.wro.Manifests;
import org.section307.wro.Rows;
import org.section307.wro.Shipment;
import org.section307.wro.order.domain.BookRevision;
import org.section307.wro.order.domain.BookUnusable;
import org.section307.wro.order.domain.HeldBook;
import org.section307.wro.order.domain.OrderDocuments;
import org.section307.wro.order.domain.PastBook;
import org.section307.wro.order.domain.RevisionWriter;
import org.section307.wro.order.domain.Revisions;
import org.section307.wro.order.domain.SourceRow;
import org.section307.wro.screening.domain.Result;

/** A revision is what its stored rows say, and no other book screens under its number. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class BookOfRowsTest {
    private static final String TAIDA = "wro-cn-hetian-taida-2019";
    private static final String OPEN_END = "\"until\":null";
    private static final String EARLY_END = "\"until\":\"2020-01-01\"";
    private static final byte[] HELD = Manifests.held();

    @Inject
    ActivateRevision activateRevision;

    @Inject
    HoldOrderBook books;

    @Inject
    Revisions revisions;

    @Inject
    RevisionWriter writer;

    @Inject
    OrderDocuments documents;

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    /** The service starts anew, with the data that its engine ships. */
    @AfterEach
    void putTheShippedRowsBack() {
        activateRevision.atStart();
    }

    /** Documents that ship other rows: those of another release. */
    private record Release(OrderDocuments documents, List<SourceRow> shipped) implements OrderDocuments {
        @Override
        public byte[] facts(Order order, int revision, int ordersInRevision) {
            return documents.facts(order, revision, ordersInRevision);
        }
    }

    private int start(List<SourceRow> shipped) {
        var release =
                new ActivateRevision(revisions, writer, new Release(documents, shipped), outbox, Clock.systemUTC());
        return QuarkusTransaction.requiringNew().call(release::atStart);
    }

    private List<SourceRow> shippedBut(String text, String replacement) {
        return documents.shipped().stream()
                .map(row -> row.orderId().equals(TAIDA) ? changed(row, text, replacement) : row)
                .toList();
    }

    private static SourceRow changed(SourceRow row, String text, String replacement) {
        var json = new String(row.json(), StandardCharsets.UTF_8);
        assertThat(json).contains(text);
        var changed = json.replace(text, replacement).getBytes(StandardCharsets.UTF_8);
        return new SourceRow(row.orderId(), row.file(), row.position(), changed);
    }

    private List<String> ordersChangedBy(int revision) {
        return Rows.of(
                database, "select order_id from order_version where revision = ?::int", String.valueOf(revision));
    }

    private static byte[] result(HeldBook held) {
        return ((Result.Screened) Result.of(HELD, held.book())).bytes();
    }

    private HeldBook past(int revision) {
        return ((PastBook.Here) new HoldOrderBook(revisions).at(revision)).held();
    }

    @Test
    void an_order_that_ends_earlier_screens_differently_from_the_next_revision_on_and_replays_as_before() {
        int before = books.head().number();
        var shipment = Shipment.any().file(HELD);
        assertThat(shipment.awaitVerdict().get("revision").asInt()).isEqualTo(before);

        int after = start(shippedBut(OPEN_END, EARLY_END));

        assertThat(after).isEqualTo(before + 1);
        assertThat(result(books.head())).asString(StandardCharsets.UTF_8).doesNotContain(TAIDA);
        assertThat(shipment.file(2, HELD).awaitVerdicts(2).getLast().value())
                .asString(StandardCharsets.UTF_8)
                .contains("\"revision\":" + after)
                .doesNotContain(TAIDA);
        assertThat(result(past(before))).asString(StandardCharsets.UTF_8).contains(TAIDA);
        assertThat(HexFormat.of().formatHex(result(past(before))))
                .isEqualTo(Rows.of(
                                database,
                                "select encode(evidence, 'hex') from screening"
                                        + " where shipment_id = ?::uuid and version = 1",
                                shipment.id)
                        .getFirst());
    }

    @Test
    void a_release_with_a_corrected_row_makes_it_the_next_revision_and_the_same_release_makes_none() {
        int before = books.head().number();

        int after = start(shippedBut(OPEN_END, EARLY_END));

        assertThat(after).isEqualTo(before + 1);
        assertThat(ordersChangedBy(after)).containsExactly(TAIDA);
        assertThat(start(shippedBut(OPEN_END, EARLY_END))).isEqualTo(after);
    }

    @Test
    void an_order_that_is_no_longer_shipped_stays_in_the_book() {
        int before = books.head().number();
        var fewer = new ArrayList<>(documents.shipped());
        fewer.removeFirst();
        var moved = fewer.stream()
                .map(row -> new SourceRow(row.orderId(), row.file(), Math.max(0, row.position() - 1), row.json()))
                .toList();

        assertThat(start(moved)).isEqualTo(before);
        assertThat(books.head().book().orders()).hasSize(193);
    }

    @Test
    void a_row_that_cannot_be_read_is_refused_at_activation_by_order_and_field() {
        int before = books.head().number();

        assertThatThrownBy(() -> start(shippedBut(OPEN_END, "\"until\":\"soon\"")))
                .isInstanceOf(BookUnusable.class)
                .hasMessageContaining(TAIDA)
                .hasMessageContaining("until");
        assertThat(revisions.head()).contains(before);
    }

    @Test
    void an_order_whose_goods_the_engine_has_no_words_for_is_refused_at_activation() {
        int before = books.head().number();
        var taida = documents.shipped().stream()
                .filter(row -> row.orderId().equals(TAIDA))
                .findFirst()
                .orElseThrow();
        var renamed = changed(taida, "\"" + TAIDA + "\"", "\"wro-cn-new-2027\"");
        var added = new SourceRow("wro-cn-new-2027", renamed.file(), 900, renamed.json());

        assertThatThrownBy(() -> activateRevision.next(List.of(added)))
                .isInstanceOf(BookUnusable.class)
                .hasMessageContaining("wro-cn-new-2027")
                .hasMessageContaining("merchandise");
        assertThat(revisions.head()).contains(before);
    }

    private static void tamper(String text, String replacement) throws Exception {
        AsOwner.change(
                1,
                "update order_version set source_row = convert_to(replace(convert_from(source_row, 'UTF8'), '" + text
                        + "', '" + replacement + "'), 'UTF8') where order_id = '" + TAIDA
                        + "' and revision = (select max(revision) from order_version where order_id = '" + TAIDA
                        + "')");
    }

    @Test
    void a_stored_row_that_somebody_tampered_with_is_refused() throws Exception {
        int before = books.head().number();
        tamper(OPEN_END, EARLY_END);
        try {
            assertThatThrownBy(() -> new HoldOrderBook(revisions).head())
                    .isInstanceOf(BookUnusable.class)
                    .hasMessageContaining("not those it was made of");
            assertThatThrownBy(() -> activateRevision.atStart()).isInstanceOf(BookUnusable.class);
            assertThatThrownBy(() -> activateRevision.next(List.of())).isInstanceOf(BookUnusable.class);
            assertThat(revisions.head()).contains(before);
        } finally {
            tamper(EARLY_END, OPEN_END);
        }
        assertThat(new HoldOrderBook(revisions).head().number()).isEqualTo(before);
    }

    @Test
    void a_replica_that_starts_on_rows_it_cant_hold_waits_with_the_reason_and_does_not_end() throws Exception {
        tamper(OPEN_END, EARLY_END);
        var replica = new HoldOrderBook(revisions);
        try {
            new OpenOrderBook(activateRevision, replica).open(new StartupEvent());

            assertThat(replica.trouble())
                    .hasValueSatisfying(reason -> assertThat(reason).contains("not those it was made of"));
        } finally {
            tamper(EARLY_END, OPEN_END);
        }
        assertThat(replica.trouble()).isEmpty();
    }

    @Test
    void a_head_that_went_back_is_not_screened_under() {
        // two revisions, so that there is one to go back to
        activateRevision.next(List.of());
        var stored = new MovingHead(revisions, books.head().number());
        var replica = new HoldOrderBook(stored);
        assertThat(replica.head().number()).isEqualTo(stored.head);

        stored.head--;

        assertThatThrownBy(replica::head).isInstanceOf(BookUnusable.class).hasMessageContaining("an older copy");
        assertThat(replica.trouble()).isPresent();
    }

    /** The stored revisions, with a head that the test moves. */
    private static final class MovingHead implements Revisions {
        private final Revisions revisions;
        private int head;

        private MovingHead(Revisions revisions, int head) {
            this.revisions = revisions;
            this.head = head;
        }

        @Override
        public Optional<Integer> head() {
            return Optional.of(head);
        }

        @Override
        public BookRevision revision(int number) {
            return revisions.revision(number);
        }

        @Override
        public List<SourceRow> rows(int number) {
            return revisions.rows(number);
        }
    }
}
