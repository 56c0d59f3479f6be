package org.section307.local.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalStackResourceTest {
    private static final LocalStackResource STACK = new LocalStackResource();
    private static Map<String, String> settings = Map.of();

    @BeforeAll
    static void start() {
        settings = STACK.start();
    }

    @AfterAll
    static void the_stack_and_its_folder_are_gone_after_stop() {
        Path folder = Path.of(setting(Tokens.KEY)).resolveSibling(".").normalize();
        assertThat(folder).exists();

        STACK.stop();

        assertThat(folder).doesNotExist();
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine())
                        .flatMap(Optional::stream)
                        .filter(line -> line.contains(folder.toString())))
                .isEmpty();
    }

    @Test
    void every_topic_of_the_contracts_is_there() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", setting("S307_KAFKA")))) {
            Map<String, TopicDescription> topics = admin.describeTopics(
                            admin.listTopics().names().get())
                    .allTopicNames()
                    .get();
            var partitions = new HashMap<String, Integer>();
            topics.forEach(
                    (name, topic) -> partitions.put(name, topic.partitions().size()));

            assertThat(partitions)
                    .isEqualTo(Map.of(
                            "shipments.v1", 12,
                            "screenings.v1", 12,
                            "detentions.v1", 12,
                            "orders.v1", 1,
                            "shipments.v1.dead-letter", 1,
                            "screenings.v1.dead-letter", 1,
                            "detentions.v1.dead-letter", 1,
                            "orders.v1.dead-letter", 1));
            var orders = new ConfigResource(ConfigResource.Type.TOPIC, "orders.v1");
            Config configuration = Objects.requireNonNull(
                    admin.describeConfigs(Set.of(orders)).all().get().get(orders));
            assertThat(configuration.get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(configuration.get("max.message.bytes").value()).isEqualTo("20971520");
        }
    }

    @Test
    void the_application_reads_and_writes_what_the_owner_made_but_makes_nothing() throws SQLException {
        try (Connection owner = connect("WRO", "wro_owner", setting("S307_WRO_OWNER_PASSWORD"))) {
            owner.createStatement().execute("CREATE TABLE note (id bigint GENERATED ALWAYS AS IDENTITY, text text)");
        }

        try (Connection application = connect("WRO", "wro_app", setting("S307_WRO_APP_PASSWORD"))) {
            var statement = application.createStatement();
            assertThat(statement.executeUpdate("INSERT INTO note (text) VALUES ('x')"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            assertThatThrownBy(() -> statement.execute("ALTER TABLE note ADD COLUMN more text"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void a_stalled_application_loses_its_transaction_after_30_seconds() throws SQLException {
        try (Connection application = connect("WRO", "wro_app", setting("S307_WRO_APP_PASSWORD"));
                var rows = application.createStatement().executeQuery("SHOW idle_in_transaction_session_timeout")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("30s");
        }
    }

    @Test
    void a_wrong_password_and_another_services_database_are_refused() {
        assertThatThrownBy(() -> connect("SHIPMENT", "shipment_app", "guess"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        assertThatThrownBy(() -> connect("SHIPMENT", "wro_app", setting("S307_WRO_APP_PASSWORD")))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void it_ends_with_whoever_started_it_even_when_killed() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "stack-");
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
        Process stack = StackProcess.fork(
                "org.section307.local.stack.TestStackMain",
                folder.resolve("log").toFile().toPath(),
                Map.of(),
                folder.toString(),
                StackProcess.libraries().resolveSibling("postgres").toString());
        try (var lines = stack.inputReader()) {
            assertThat(lines.lines().anyMatch("READY"::equals)).isTrue();
            ProcessHandle postgres = stack.descendants().findFirst().orElseThrow();

            stack.destroyForcibly().waitFor();

            postgres.onExit().get(10, java.util.concurrent.TimeUnit.SECONDS);
        } finally {
            stack.destroyForcibly();
            org.section307.local.stack.Folders.delete(folder);
        }
    }

    private static Connection connect(String service, String role, String password) throws SQLException {
        return DriverManager.getConnection(setting("S307_" + service + "_JDBC_URL"), role, password);
    }

    private static String setting(String name) {
        return settings.getOrDefault(name, "");
    }
}
