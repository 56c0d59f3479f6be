package org.section307.kit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.kit.KitTest;
import org.section307.kit.queue.QueueSettings;

@KitTest
class ConsumerSettingsTest {
    @Inject
    ConsumerThreads consumers;

    @Inject
    QueueSettings settings;

    @Test
    void a_consumer_may_be_silent_for_as_long_as_this_services_transactions_last() {
        assertThat(settings.transactionTimeout()).isEqualTo(Duration.ofSeconds(77));
        assertThat(consumers.settings("any.topic").get(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG))
                .isEqualTo(ConsumerThreads.maxPollIntervalMillis(Duration.ofSeconds(77)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 300, 3_600})
    void that_is_longer_than_handling_a_message_and_then_storing_it_as_unreadable(int timeoutSeconds) {
        int interval = ConsumerThreads.maxPollIntervalMillis(Duration.ofSeconds(timeoutSeconds));

        assertThat(Duration.ofMillis(interval)).isGreaterThan(Duration.ofSeconds(2L * timeoutSeconds + 60));
    }
}
