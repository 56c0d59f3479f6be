package org.section307.kit.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.section307.kit.queue.QueueSettings;

/** Runs one thread for each {@link MessageHandler} bean, from start to stop. */
@ApplicationScoped
public class ConsumerThreads {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BEYOND_TRANSACTIONS = Duration.ofMinutes(5);

    private final List<MessageHandler> handlers;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final QueueSettings settings;
    private final List<TopicConsumer> consumers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    ConsumerThreads(
            @All List<MessageHandler> handlers, DeadLetters deadLetters, MeterRegistry meters, QueueSettings settings) {
        this.handlers = handlers;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (!settings.consumersEnabled()) {
            return;
        }
        for (MessageHandler handler : handlers) {
            String topic = handler.topic();
            var consumer = new TopicConsumer(
                    handler,
                    (message, reason) -> QuarkusTransaction.requiringNew().run(() -> deadLetters.bury(message, reason)),
                    new ConsumerMeters(meters, topic),
                    settings(topic));
            consumers.add(consumer);
            threads.add(Thread.ofPlatform().daemon().name("consumer-" + topic).start(consumer));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        consumers.forEach(TopicConsumer::stop);
        for (Thread thread : threads) {
            boolean unused = thread.join(PATIENCE);
        }
    }

    /**
     * Between two polls lie at most two transactions that run until their time-out (a message is handled, then stored as
     * unreadable), and the connection's own patience with a server that has died silently.
     */
    static int maxPollIntervalMillis(Duration transactionTimeout) {
        return Math.toIntExact(
                transactionTimeout.multipliedBy(2).plus(BEYOND_TRANSACTIONS).toMillis());
    }

    Properties settings(String topic) {
        var properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        // a group for each topic: a topic whose handler is busy must not hold up another's rebalance
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, settings.service() + "." + topic);
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, settings.service() + "-" + topic);
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(
                ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, maxPollIntervalMillis(settings.transactionTimeout()));
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MessageBatches.RECORDS_MAX);
        // sizes as compressed: text shrinks tenfold and more. A larger batch of records still comes, alone
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 * 1024 * 1024);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1024 * 1024);
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 500);
        // eager: after a rebalance every position is the marked one, so an abandoned batch is simply read again
        properties.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
        // the broker's least: a process that was killed is missed after six seconds
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 15_000);
        properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MS_CONFIG, 50);
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return properties;
    }
}
