package org.section307.local.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the pipeline and their dead letters. */
public final class Topics {
    /** The largest message on every topic, bytes: 20 MiB, above the 16 MiB a manifest may have. */
    public static final int MESSAGE_BYTES_MAX = 20 * 1024 * 1024;

    private static final int PARTITIONS = 12;
    private static final List<String> BY_SHIPMENT = List.of("shipments.v1", "screenings.v1", "detentions.v1");
    private static final String ORDERS = "orders.v1";

    private Topics() {}

    /** Creates the topics that are not there; what is there stays as it is. */
    public static void ensure(Admin admin) throws InterruptedException, ExecutionException {
        var present = admin.listTopics().names().get();
        var missing = wanted().stream()
                .filter(topic -> !present.contains(topic.name()))
                .toList();
        admin.createTopics(missing).all().get();
    }

    /** The topics as they are created where they are missing. */
    public static List<NewTopic> wanted() {
        var topics = new ArrayList<NewTopic>();
        for (String name : BY_SHIPMENT) {
            topics.add(topic(name, PARTITIONS, "delete"));
        }
        // one partition, so that a consumer reads a whole revision in order; compacted: the latest of every order stays
        topics.add(topic(ORDERS, 1, "compact"));
        for (String name : List.copyOf(topics.stream().map(NewTopic::name).toList())) {
            topics.add(topic(name + ".dead-letter", 1, "delete"));
        }
        return topics;
    }

    private static NewTopic topic(String name, int partitions, String cleanup) {
        return new NewTopic(name, partitions, (short) 1)
                .configs(Map.of("cleanup.policy", cleanup, "max.message.bytes", Integer.toString(MESSAGE_BYTES_MAX)));
    }
}
