package org.section307.kit.consumer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.section307.kit.KitTest;
import org.section307.kit.Topics;
import org.section307.kit.app.Notes;
import org.section307.kit.app.Notes.Failure;
import org.section307.kit.database.Database;

@KitTest
class TopicConsumerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ALWAYS = Integer.MAX_VALUE;

    private final String mark = UUID.randomUUID().toString();

    @Inject
    Database database;

    @BeforeEach
    void nothingPlanned() {
        Notes.HANDLING.clear();
        Notes.STORING.clear();
        Notes.SLOW_STATEMENTS.clear();
        Notes.SLOW_CODE.clear();
        Notes.TIMEOUT_SECONDS.set(0);
        Notes.BATCH_SIZES.clear();
        Notes.BATCH_BYTES.clear();
        execute("delete from dead_letter");
    }

    private void execute(String sql) {
        database.call(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private List<String> column(String sql) {
        return database.call(connection -> {
            try (var query = connection.prepareStatement(sql);
                    var result = query.executeQuery()) {
                var values = new java.util.ArrayList<String>();
                while (result.next()) {
                    values.add(String.valueOf(result.getString(1)));
                }
                return values;
            }
        });
    }

    private List<String> notes() {
        return column("select text from note where text like '" + mark + "%' order by record_offset");
    }

    private String body(String name) {
        return mark + name;
    }

    private void send(String... names) {
        Topics.send(
                Notes.TOPIC,
                mark,
                Map.of("ce_id", mark + "/1", "ce_type", "some.type"),
                Arrays.stream(names)
                        .map(name -> body(name).getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    @Test
    void a_message_that_cannot_be_handled_is_stored_and_buried_and_the_others_are_handled() {
        Notes.HANDLING.put(
                body("poison"), Failure.times(ALWAYS, new IllegalArgumentException("PLANTED-PARTY-NAME in it")));
        send("a", "poison", "b");

        await().atMost(PATIENCE).until(() -> notes().size() == 3);
        assertThat(notes()).containsExactly(body("a"), body("poison"), body("b"));
        assertThat(column("select text from note where unreadable is not null and text like '" + mark + "%'"))
                .containsExactly(body("poison"));
        assertThat(column("select reason from dead_letter where key = '" + mark + "'"))
                .containsExactly("it can't be handled (IllegalArgumentException)");

        List<ConsumerRecord<String, byte[]>> copies =
                Topics.read(Notes.TOPIC + ".dead-letter", entry -> entry.key().equals(mark), 1, PATIENCE);
        assertThat(copies).hasSize(1);
        assertThat(copies.getFirst().value()).asString(StandardCharsets.UTF_8).isEqualTo(body("poison"));
        assertThat(Topics.headers(copies.getFirst()))
                .containsEntry("ce_originid", mark + "/1")
                .containsEntry("ce_origintype", "some.type")
                .containsEntry("ce_reason", "it can't be handled (IllegalArgumentException)");

        given().get("/health/group/dead-letters").then().statusCode(503).body("status", equalTo("DOWN"));
        given().get("/health/ready").then().statusCode(200);
        execute("update dead_letter set attended_at = now()");
        given().get("/health/group/dead-letters").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void trouble_that_passes_is_tried_again_until_it_has_passed() {
        Notes.HANDLING.put(body("b"), Failure.times(4, Notes.sqlState("40001")));
        send("a", "b", "c");

        await().atMost(PATIENCE).until(() -> notes().size() == 3);
        assertThat(notes()).containsExactly(body("a"), body("b"), body("c"));
        assertThat(column("select unreadable from note where unreadable is not null and text like '" + mark + "%'"))
                .isEmpty();
    }

    @Test
    void trouble_that_passes_while_storing_the_unreadable_is_tried_again_too() {
        Notes.HANDLING.put(body("poison"), Failure.times(ALWAYS, new IllegalArgumentException()));
        Notes.STORING.put(body("poison"), Failure.times(3, Notes.sqlState("57P01")));
        send("poison", "b");

        await().atMost(PATIENCE).until(() -> notes().size() == 2);
        assertThat(column("select reason from dead_letter where key = '" + mark + "'"))
                .hasSize(1);
    }

    @Test
    void a_message_that_cannot_even_be_stored_is_buried_with_both_reasons() {
        Notes.HANDLING.put(body("poison"), Failure.times(ALWAYS, new IllegalArgumentException()));
        Notes.STORING.put(body("poison"), Failure.times(ALWAYS, Notes.sqlState("22021")));
        send("poison", "b");

        await().atMost(PATIENCE).until(() -> notes().size() == 1);
        assertThat(column("select reason from dead_letter where key = '" + mark + "'"))
                .containsExactly(
                        "it can't be handled (IllegalArgumentException); and could not be stored as unreadable:"
                                + " it can't be handled (SQLException, SQLState 22021)");
    }

    enum Slow {
        STATEMENTS,
        CODE
    }

    @ParameterizedTest
    @EnumSource(Slow.class)
    void a_batch_that_outlives_its_transactions_time_out_is_done_one_by_one(Slow slow) {
        String[] names = IntStream.range(0, 12).mapToObj(i -> "-" + (10 + i)).toArray(String[]::new);
        Map<String, Duration> slowness = slow == Slow.CODE ? Notes.SLOW_CODE : Notes.SLOW_STATEMENTS;
        Arrays.stream(names).forEach(name -> slowness.put(body(name), Duration.ofMillis(300)));
        Notes.TIMEOUT_SECONDS.set(1);

        send(names);

        await().atMost(Duration.ofSeconds(40)).until(() -> notes().size() == 12);
        assertThat(Notes.BATCH_SIZES).anyMatch(size -> size > 3).contains(1);
        assertThat(column("select unreadable from note where unreadable is not null and text like '" + mark + "%'"))
                .isEmpty();
    }

    @Test
    void an_event_that_comes_again_is_buried_once_and_another_body_under_its_id_once_more() {
        String poison = body("poison");
        Notes.HANDLING.put(poison, Failure.times(ALWAYS, new IllegalArgumentException()));
        Notes.HANDLING.put(body("other"), Failure.times(ALWAYS, new IllegalArgumentException()));
        send("poison");
        send("poison", "other", "poison");
        Topics.send(Notes.TOPIC, mark, Map.of("ce_id", mark + "/2"), List.of(poison.getBytes(StandardCharsets.UTF_8)));
        Topics.send(Notes.TOPIC, mark, Map.of(), List.of(poison.getBytes(StandardCharsets.UTF_8)));
        Topics.send(Notes.TOPIC, mark, Map.of(), List.of(poison.getBytes(StandardCharsets.UTF_8)));
        send("b");

        await().atMost(PATIENCE).until(() -> notes().contains(body("b")));
        // one of each id and body, and one for each record that has no id
        assertThat(column("select convert_from(body, 'UTF8') from dead_letter where key = '" + mark + "'"))
                .containsExactlyInAnyOrder(poison, body("other"), poison, poison, poison);
        assertThat(Topics.read(
                        Notes.TOPIC + ".dead-letter", entry -> entry.key().equals(mark), 6, Duration.ofSeconds(3)))
                .hasSize(5);
    }

    @Test
    void an_id_longer_than_an_index_entry_is_buried_like_any_other() {
        Notes.HANDLING.put(body("poison"), Failure.times(ALWAYS, new IllegalArgumentException()));
        Topics.send(
                Notes.TOPIC,
                mark,
                Map.of("ce_id", UUID.randomUUID() + "x".repeat(20_000)),
                List.of(body("poison").getBytes(StandardCharsets.UTF_8)));

        await().atMost(PATIENCE)
                .until(() -> column("select reason from dead_letter where key = '" + mark + "'")
                                .size()
                        == 1);
    }

    @Test
    void killed_connections_lose_nothing() {
        String[] names = IntStream.range(0, 300)
                .mapToObj(i -> Integer.toString(1_000 + i))
                .toArray(String[]::new);
        Thread killer = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 20; i++) {
                try {
                    execute("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where usename = current_user and pid <> pg_backend_pid()");
                    Thread.sleep(20);
                } catch (RuntimeException e) {
                    // another's kill hit this one
                    Thread.onSpinWait();
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        for (String name : names) {
            send(name);
        }
        await().atMost(Duration.ofSeconds(40)).until(() -> {
            try {
                return notes().size() == 300;
            } catch (RuntimeException e) {
                return false;
            }
        });
        assertThat(killer.isAlive()).isFalse();
        assertThat(column("select unreadable from note where unreadable is not null and text like '" + mark + "%'"))
                .isEmpty();
    }

    @Test
    void batches_are_bounded() {
        String[] names = IntStream.range(0, 1_200).mapToObj(i -> "-" + i).toArray(String[]::new);
        send(names);
        await().atMost(PATIENCE).until(() -> notes().size() == 1_200);
        assertThat(Notes.BATCH_SIZES).allMatch(size -> size <= 500);
        assertThat(Notes.BATCH_SIZES.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_200);
    }

    @Test
    void large_messages_come_through() {
        byte[] large = new byte[7 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        byte[] start = mark.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, large, 0, start.length);
        byte[] largest = Arrays.copyOf(large, 19 * 1024 * 1024);
        Topics.send(Notes.TOPIC, mark, Map.of(), List.of(large, large, large, largest, large));

        await().atMost(PATIENCE).until(() -> notes().size() == 5);
        assertThat(Notes.BATCH_BYTES).allMatch(bytes -> bytes <= 16L * 1024 * 1024 || bytes == largest.length);
    }
}
