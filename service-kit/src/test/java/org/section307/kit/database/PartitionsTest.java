package org.section307.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.section307.kit.KitTest;

@KitTest
class PartitionsTest {
    @Inject
    Database database;

    @Inject
    Partitions partitions;

    private List<String> column(String sql) {
        return database.call(connection -> {
            try (var query = connection.prepareStatement(sql);
                    var result = query.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (result.next()) {
                    values.add(result.getString(1));
                }
                return values;
            }
        });
    }

    private static String partition(YearMonth month) {
        return "entry_y" + month.toString().replace("-", "m");
    }

    @Test
    void at_start_a_month_back_and_three_ahead_are_there() {
        YearMonth now = YearMonth.now(ZoneOffset.UTC);
        assertThat(column("select relid::regclass::text from pg_partition_tree('entry') where isleaf"))
                .contains(
                        partition(now.minusMonths(1)),
                        partition(now),
                        partition(now.plusMonths(1)),
                        partition(now.plusMonths(2)),
                        partition(now.plusMonths(3)),
                        "entry_default");
    }

    @Test
    void an_id_made_now_lies_in_the_partition_of_its_month() {
        column("insert into entry values (uuidv7()) returning id");
        assertThat(column("select distinct tableoid::regclass::text from entry"))
                .containsExactly(partition(YearMonth.now(ZoneOffset.UTC)));
    }

    @Test
    void a_second_call_creates_nothing() {
        assertThat(column("select create_month_partitions('entry', 1, 3)")).containsExactly("0");
    }

    @Test
    void a_start_under_load_waits_for_the_lock_instead_of_failing() throws Exception {
        var locked = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            // longer than one attempt waits
            Future<?> holder =
                    threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        column("select pg_advisory_xact_lock(hashtextextended('create_month_partitions', 307))::text");
                        locked.countDown();
                        column("select pg_sleep(7)::text");
                    }));
            locked.await();

            assertThatCode(() -> partitions.atStart(new StartupEvent())).doesNotThrowAnyException();

            assertThat(holder.state()).isNotEqualTo(Future.State.FAILED);
        }
    }

    @Test
    void an_append_only_table_cannot_be_changed_through_its_partitions() {
        String partition = partition(YearMonth.now(ZoneOffset.UTC));
        assertThatThrownBy(() -> column("delete from " + partition + " returning id"))
                .hasMessageContaining("42501");
        assertThatThrownBy(() -> column("delete from entry returning id")).hasMessageContaining("42501");
    }

    @Test
    void a_table_that_is_not_partitioned_is_refused() {
        assertThatThrownBy(() -> column("select create_month_partitions('outbox', 1, 3)"))
                .hasMessageContaining("42P01");
    }
}
