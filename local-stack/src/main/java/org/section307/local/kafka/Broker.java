package org.section307.local.kafka;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** One broker that is its own controller, on loopback, with its log in one folder. */
public final class Broker implements AutoCloseable {
    private static final int ADMIN_TIMEOUT_MS = 30_000;

    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Formats the folder if it is new, starts, and creates the topics that are missing. Throws if a port is taken. */
    public static Broker start(Path folder, int port, int controllerPort)
            throws IOException, InterruptedException, ExecutionException {
        format(folder);
        var server =
                new KafkaRaftServer(KafkaConfig.fromProps(settings(folder, port, controllerPort), false), Time.SYSTEM);
        server.startup();
        var broker = new Broker(server, port);
        broker.ensureTopics(clusterId(folder));
        return broker;
    }

    /** The address for clients. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Waits until the broker has been shut down. */
    public void await() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private void ensureTopics(String clusterId) throws InterruptedException, ExecutionException, IOException {
        var client = Map.<String, Object>of(
                "bootstrap.servers", bootstrap(),
                "request.timeout.ms", ADMIN_TIMEOUT_MS,
                "default.api.timeout.ms", ADMIN_TIMEOUT_MS);
        try (Admin admin = Admin.create(client)) {
            if (!clusterId.equals(admin.describeCluster().clusterId().get())) {
                throw new IOException("Another Kafka answers on port " + port + ".");
            }
            Topics.ensure(admin);
        }
    }

    static String clusterId(Path folder) throws IOException {
        var meta = new Properties();
        try (var in = Files.newInputStream(folder.resolve("meta.properties"))) {
            meta.load(in);
        }
        return meta.getProperty("cluster.id", "");
    }

    private static void format(Path folder) throws IOException {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder);
        try {
            new Formatter()
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(folder.toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setHasDynamicQuorum(false)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .setPrintStream(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) {
            throw new IOException("Kafka's folder " + folder + " can't be formatted.", e);
        }
    }

    private static Properties settings(Path folder, int port, int controllerPort) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", folder.toString());
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            settings.put(topic + ".replication.factor", "1");
            settings.put(topic + ".num.partitions", "1");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // after kill -9 the controller must give the old session up soon: 4 s to restart instead of 12
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "500");
        sizes(settings);
        return settings;
    }

    private static void sizes(Properties settings) {
        String message = Integer.toString(Topics.MESSAGE_BYTES_MAX);
        settings.put("message.max.bytes", message);
        settings.put("replica.fetch.max.bytes", message);
        // a week, and at most 512 MiB a partition; the databases are the truth, the topics transport
        settings.put("log.retention.hours", "168");
        settings.put("log.retention.bytes", Integer.toString(512 * 1024 * 1024));
        settings.put("log.segment.bytes", Integer.toString(64 * 1024 * 1024));
        settings.put("log.index.size.max.bytes", Integer.toString(1024 * 1024));
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
        // a stack left down for weeks must not forget where its consumers stood
        settings.put("offsets.retention.minutes", Integer.toString(365 * 24 * 60));
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "4");
    }
}
