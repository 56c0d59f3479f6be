package org.section307.kit.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class MessageBatchesTest {
    private static final int MEBIBYTE = 1024 * 1024;

    private static ConsumerRecord<byte[], byte[]> entry(long offset, int bytes) {
        return new ConsumerRecord<>("topic", 0, offset, "key".getBytes(StandardCharsets.UTF_8), new byte[bytes]);
    }

    private static List<Integer> sizes(List<ConsumerRecord<byte[], byte[]>> records) {
        return MessageBatches.of(records).stream().map(List::size).toList();
    }

    @Test
    void no_batch_has_more_than_500_records() {
        assertThat(sizes(IntStream.range(0, 1_001).mapToObj(i -> entry(i, 1)).toList()))
                .containsExactly(500, 500, 1);
    }

    @Test
    void no_batch_has_more_than_16_mebibytes_unless_a_single_record_has() {
        assertThat(sizes(List.of(
                        entry(0, 8 * MEBIBYTE),
                        entry(1, 8 * MEBIBYTE),
                        entry(2, 1),
                        entry(3, 17 * MEBIBYTE),
                        entry(4, 1))))
                .containsExactly(2, 1, 1, 1);
    }

    @Test
    void order_is_kept() {
        List<Long> offsets = MessageBatches.of(
                        IntStream.range(0, 700).mapToObj(i -> entry(i, 1)).toList())
                .stream()
                .flatMap(List::stream)
                .map(Message::offset)
                .toList();
        assertThat(offsets).hasSize(700).isSorted();
    }

    @Test
    void a_tombstone_without_a_key_is_a_message_too() {
        Message message = MessageBatches.of(List.of(new ConsumerRecord<byte[], byte[]>("topic", 0, 7, null, null)))
                .getFirst()
                .getFirst();
        assertThat(message.key()).isNull();
        assertThat(message.body()).isEmpty();
    }

    @Test
    void of_several_headers_with_one_name_the_last_counts() {
        ConsumerRecord<byte[], byte[]> entry = entry(0, 1);
        entry.headers().add("ce_version", "1".getBytes(StandardCharsets.UTF_8));
        entry.headers().add("ce_version", "2".getBytes(StandardCharsets.UTF_8));
        entry.headers().add("ce_filer", null);
        Message message = MessageBatches.of(List.of(entry)).getFirst().getFirst();
        assertThat(message.attribute("version")).contains("2");
        assertThat(message.attribute("filer")).isEmpty();
    }
}
