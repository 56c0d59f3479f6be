package org.section307.kit.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.Test;
import org.section307.kit.KitTest;
import org.section307.kit.Topics;

/** A position is marked when what lies before it is done, and not sooner. */
@KitTest
class OffsetsTest {
    private static final String TOPIC = "orders.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String mark = UUID.randomUUID().toString();

    @Inject
    ConsumerThreads consumers;

    @Test
    void a_message_whose_consumer_ends_before_it_is_done_is_for_the_next() throws InterruptedException {
        List<String> begun = Collections.synchronizedList(new ArrayList<>());
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        Topics.send(TOPIC, mark, Map.of(), List.of(mark.getBytes(StandardCharsets.UTF_8)));

        consume(
                body -> {
                    // other tests' messages lie in the topic too
                    if (body.equals(mark)) {
                        begun.add(body);
                        throw new IllegalStateException(new SQLException("", "40001"));
                    }
                },
                begun);
        consume(done::add, done);

        assertThat(begun).contains(mark);
        assertThat(done).contains(mark);
    }

    @Test
    void what_is_done_is_not_done_again_by_the_next() throws InterruptedException {
        List<String> first = Collections.synchronizedList(new ArrayList<>());
        List<String> second = Collections.synchronizedList(new ArrayList<>());
        String later = mark + "/later";
        Topics.send(TOPIC, mark, Map.of(), List.of(mark.getBytes(StandardCharsets.UTF_8)));
        consume(first::add, first);

        Topics.send(TOPIC, mark, Map.of(), List.of(later.getBytes(StandardCharsets.UTF_8)));
        consume(second::add, second);

        assertThat(second).contains(later).doesNotContain(mark);
    }

    /** Consumes, as the same member of the same group each time, until a body with the mark was seen. */
    private void consume(Consumer<String> handling, List<String> seen) throws InterruptedException {
        Properties settings = consumers.settings(TOPIC);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, mark);
        var consumer = new TopicConsumer(
                new Handler(handling),
                (message, reason) -> {},
                new ConsumerMeters(new SimpleMeterRegistry(), TOPIC),
                settings);
        Thread thread = Thread.ofPlatform().daemon().start(consumer);
        try {
            await().atMost(PATIENCE).until(() -> seen.stream().anyMatch(body -> body.startsWith(mark)));
        } finally {
            consumer.stop();
            thread.join();
        }
    }

    private record Handler(Consumer<String> handling) implements MessageHandler {
        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public void handle(List<Message> batch) {
            batch.forEach(message -> handling.accept(new String(message.body(), StandardCharsets.UTF_8)));
        }

        @Override
        public void unreadable(Message message, String reason) {}
    }
}
