package org.section307.pipeline;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The broker's topics, read and written behind the services' backs. */
record Topics(String bootstrapServers) {
    private static final List<String> OF_SHIPMENTS = List.of("shipments.v1", "screenings.v1", "detentions.v1");

    /** Consumer group of each service and topic. */
    private static final List<String> GROUPS = List.of(
            "wro-service.shipments.v1",
            "detention-service.screenings.v1",
            "shipment-service.screenings.v1",
            "shipment-service.detentions.v1",
            "detention-service.orders.v1");

    /** Sends the first record of each key once more, behind all later ones: the most stale that can come. */
    int repeatFirstOfEachKey() throws Exception {
        int sent = 0;
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "max.request.size", 20 * 1024 * 1024),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (String topic : OF_SHIPMENTS) {
                var firsts = new LinkedHashMap<String, ConsumerRecord<byte[], byte[]>>();
                read(topic).forEach(each -> firsts.putIfAbsent(new String(each.key(), StandardCharsets.UTF_8), each));
                for (var first : firsts.values()) {
                    producer.send(new ProducerRecord<>(
                                    topic, first.partition(), first.key(), first.value(), first.headers()))
                            .get();
                    sent++;
                }
            }
        }
        return sent;
    }

    /** Sets every group back to the first record. Its consumers must be stopped. */
    void rewindEveryGroup() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (String group : GROUPS) {
                var first = consumed(admin, group).keySet().stream()
                        .collect(Collectors.toMap(partition -> partition, partition -> new OffsetAndMetadata(0)));
                if (first.isEmpty()) {
                    throw new AssertionError("no such group: " + group);
                }
                admin.alterConsumerGroupOffsets(group, first).all().get();
            }
        }
    }

    /** Records that some group has not consumed yet, by group and partition. */
    Map<String, Long> notYetConsumed() throws Exception {
        var behind = new HashMap<String, Long>();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (String group : GROUPS) {
                Map<TopicPartition, Long> consumed = consumed(admin, group);
                // the end of a topic may be a transaction's marker, which is consumed by nobody
                for (var record : read(group.substring(group.indexOf('.') + 1))) {
                    var partition = new TopicPartition(record.topic(), record.partition());
                    if (record.offset() >= consumed.getOrDefault(partition, 0L)) {
                        behind.merge(group + " " + partition, 1L, Long::sum);
                    }
                }
            }
        }
        return behind;
    }

    /** Topics on which some record holds a text: in its key, its headers or its value. */
    List<String> topicsThatHold(String text) throws Exception {
        var holding = new ArrayList<String>();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (String topic : admin.listTopics().names().get()) {
                if (read(topic).stream().anyMatch(each -> everything(each).contains(text))) {
                    holding.add(topic);
                }
            }
        }
        return holding;
    }

    private static String everything(ConsumerRecord<byte[], byte[]> each) {
        var all = new StringBuilder();
        for (byte[] part : Arrays.asList(each.key(), each.value())) {
            all.append(part == null ? "" : new String(part, StandardCharsets.UTF_8))
                    .append('\n');
        }
        each.headers()
                .forEach(header -> all.append(new String(header.value(), StandardCharsets.UTF_8))
                        .append('\n'));
        return all.toString();
    }

    private static Map<TopicPartition, Long> consumed(Admin admin, String group) throws Exception {
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }
}
