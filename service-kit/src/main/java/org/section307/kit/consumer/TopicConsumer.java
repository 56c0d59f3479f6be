package org.section307.kit.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;
import org.section307.kit.consumer.Delivery.Abandoned;
import org.section307.kit.logging.Redacted;
import org.section307.kit.queue.Backoff;

/** The loop of one topic's thread: poll, deliver, mark. A consumer that fails is replaced by a new one. */
final class TopicConsumer implements Runnable {
    private static final Logger LOG = Logger.getLogger(TopicConsumer.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration CLOSE = Duration.ofSeconds(3);

    private final MessageHandler handler;
    private final Delivery.Burial burial;
    private final ConsumerMeters meters;
    private final Properties settings;

    private volatile boolean running = true;

    TopicConsumer(MessageHandler handler, Delivery.Burial burial, ConsumerMeters meters, Properties settings) {
        this.handler = handler;
        this.burial = burial;
        this.meters = meters;
        this.settings = settings;
    }

    @Override
    public void run() {
        var backoff = new Backoff();
        while (running) {
            try (var session = new Session(new KafkaConsumer<>(settings))) {
                while (running) {
                    session.turn();
                    backoff.reset();
                }
            } catch (RuntimeException | Error e) {
                // also errors: a topic whose thread ended would be forgotten in silence
                LOG.warnf(Redacted.of(e), "consumer starts anew: topic=%s", handler.topic());
                sleep(backoff.nextMillis());
            }
        }
    }

    /** Ends the loop after the batch at hand; its offsets are marked and the group is left. */
    void stop() {
        running = false;
    }

    private void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    /** One membership of the group. */
    private final class Session implements ConsumerRebalanceListener, AutoCloseable {
        private final KafkaConsumer<byte[], byte[]> consumer;
        private final Delivery delivery;
        private boolean holding;
        private boolean lost;

        Session(KafkaConsumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
            this.delivery = new Delivery(handler, burial, meters, this::hold);
            consumer.subscribe(List.of(handler.topic()), this);
        }

        void turn() {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            meters.consumed(records.count());
            meters.behind(consumer.assignment().stream()
                    .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                    .sum());
            lost = false;
            try {
                Iterator<List<Message>> batches = MessageBatches.of(records).iterator();
                while (batches.hasNext()) {
                    List<Message> batch = batches.next();
                    delivery.deliver(batch);
                    mark(batch);
                    if (batches.hasNext()) {
                        // says to the group that we live, and gives up what is no longer ours
                        hold(0);
                    }
                }
            } catch (Abandoned e) {
                // positions are behind us on what was not marked: the next owner begins there, and so do we
                LOG.debugf("rest of the batch is left to the next owner: topic=%s", handler.topic());
            }
        }

        /** Stays a member of the group while nothing is fetched. */
        private void hold(long millis) throws Abandoned {
            holding = true;
            try {
                consumer.pause(consumer.assignment());
                long end = System.nanoTime() + millis * 1_000_000;
                do {
                    rewind(consumer.poll(Duration.ofMillis(Math.min(millis, 100))));
                    if (lost || !running) {
                        throw new Abandoned();
                    }
                } while (System.nanoTime() < end);
            } finally {
                holding = false;
                consumer.resume(consumer.paused());
            }
        }

        /** What is fetched in spite of the pause is fetched again later. */
        private void rewind(ConsumerRecords<byte[], byte[]> records) {
            for (TopicPartition partition : records.partitions()) {
                consumer.seek(partition, records.records(partition).getFirst().offset());
            }
        }

        private void mark(List<Message> batch) throws Abandoned {
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            for (Message message : batch) {
                offsets.put(
                        new TopicPartition(message.topic(), message.partition()),
                        new OffsetAndMetadata(message.offset() + 1));
            }
            try {
                consumer.commitSync(offsets);
            } catch (CommitFailedException | RebalanceInProgressException e) {
                // the partitions went to another, who does the batch again: no effect counts twice
                throw new Abandoned();
            } catch (RetriableException e) {
                // the next batch's mark covers this one
                LOG.warnf(Redacted.of(e), "offsets not marked: topic=%s", handler.topic());
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            lost = lost || !partitions.isEmpty();
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            lost = true;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (holding) {
                consumer.pause(partitions);
            }
        }

        @Override
        public void close() {
            consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(CLOSE));
        }
    }
}
