package org.section307.detention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the service has published of a shipment's custody. */
public final class CustodyRecords {
    private CustodyRecords() {}

    /** The records of the shipment, once there are so many. */
    public static List<ConsumerRecord<String, byte[]>> await(Verdicts shipment, int expected) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                Topics.read("detentions.v1", shipment.id().toString()))
                        .hasSizeGreaterThanOrEqualTo(expected));
        return Topics.read("detentions.v1", shipment.id().toString());
    }

    public static String text(ConsumerRecord<String, byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }

    public static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
