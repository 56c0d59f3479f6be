package org.section307.pipeline.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.section307.local.kafka.Topics;
import org.section307.local.postgres.Databases;

/** The files of deploy/kubernetes, read by the model classes of Kubernetes and Strimzi, and compared with what runs here. */
class KubernetesTest {
    private static final String FOLDER = "deploy/kubernetes/";

    private static final Map<String, Class<?>> KINDS = Map.of(
            "v1 Namespace", Namespace.class,
            "v1 ConfigMap", ConfigMap.class,
            "v1 Service", Service.class,
            "apps/v1 Deployment", Deployment.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "kafka.strimzi.io/v1 Kafka", Kafka.class,
            "kafka.strimzi.io/v1 KafkaNodePool", KafkaNodePool.class,
            "kafka.strimzi.io/v1 KafkaTopic", KafkaTopic.class);

    private static final Set<String> OPEN =
            Set.of("labels", "annotations", "matchLabels", "data", "config", "parameters", "requests", "limits");

    /** The models keep what they don't know; here it is refused. */
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            })
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static List<String> files() throws IOException {
        var files = new ArrayList<String>();
        for (JsonNode resource :
                Checkout.yaml(FOLDER + "kustomization.yaml").getFirst().path("resources")) {
            files.add(resource.asText());
        }
        return files;
    }

    private static List<JsonNode> objects() throws IOException {
        var objects = new ArrayList<JsonNode>();
        for (String file : files()) {
            objects.addAll(Checkout.yaml(FOLDER + file));
        }
        return objects;
    }

    private static List<JsonNode> ofKind(String kind) throws IOException {
        return objects().stream()
                .filter(each -> each.path("kind").asText().equals(kind))
                .toList();
    }

    private static void read(JsonNode object) throws IOException {
        String kind =
                object.path("apiVersion").asText() + " " + object.path("kind").asText();
        if (kind.equals("postgresql.cnpg.io/v1 Cluster")) {
            try (InputStream schema = KubernetesTest.class.getResourceAsStream("cnpg-cluster.schema.json")) {
                var faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(object.toString(), InputFormat.JSON);
                if (!faults.isEmpty()) {
                    throw new IOException(faults.toString());
                }
            }
        } else {
            assertThat(KINDS).containsKey(kind);
            STRICT.treeToValue(object, KINDS.get(kind));
        }
    }

    @Test
    void every_file_of_the_folder_is_in_the_kustomization() throws IOException {
        try (var folder = Files.list(Checkout.file(FOLDER))) {
            assertThat(folder.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml") && !name.equals("kustomization.yaml")))
                    .containsExactlyInAnyOrderElementsOf(files());
        }
        JsonNode kustomization = Checkout.yaml(FOLDER + "kustomization.yaml").getFirst();
        assertThat(kustomization.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("apiVersion", "kind", "namespace", "resources");
    }

    @Test
    void every_object_is_what_its_kind_s_model_knows() throws IOException {
        for (JsonNode object : objects()) {
            read(object);
        }
    }

    @Test
    void a_field_that_its_kind_does_not_know_is_refused_wherever_it_stands() throws IOException {
        for (JsonNode object : objects()) {
            var open = new TreeSet<>(OPEN);
            if (object.path("kind").asText().equals("Service")) {
                open.add("selector");
            }
            for (JsonNode misspelt : Checkout.misspelt(object, open)) {
                assertThatThrownBy(() -> read(misspelt))
                        .as(misspelt.toString())
                        .isInstanceOfAny(IOException.class, JsonProcessingException.class);
            }
        }
    }

    @Test
    void the_topics_are_those_of_the_local_stack() throws IOException {
        var deployed = new TreeMap<String, String>();
        for (JsonNode topic : ofKind("KafkaTopic")) {
            JsonNode spec = topic.path("spec");
            deployed.put(
                    topic.at("/metadata/name").asText(),
                    spec.path("partitions").asInt() + " "
                            + spec.path("config").path("cleanup.policy").asText() + " "
                            + spec.path("config").path("max.message.bytes").asText());
        }
        var local = new TreeMap<String, String>();
        for (NewTopic topic : Topics.wanted()) {
            local.put(
                    topic.name(),
                    topic.numPartitions() + " " + topic.configs().get("cleanup.policy") + " "
                            + topic.configs().get("max.message.bytes"));
        }
        assertThat(deployed).isEqualTo(local);
        JsonNode broker = ofKind("Kafka").getFirst().at("/spec/kafka/config");
        assertThat(broker.path("message.max.bytes").asInt()).isEqualTo(Topics.MESSAGE_BYTES_MAX);
        assertThat(broker.path("replica.fetch.max.bytes").asInt()).isEqualTo(Topics.MESSAGE_BYTES_MAX);
        assertThat(broker.path("auto.create.topics.enable").asBoolean(true)).isFalse();
    }

    @Test
    void each_service_s_database_has_its_owner_and_its_application_role() throws IOException {
        var databases = new TreeSet<String>();
        for (JsonNode cluster : ofKind("Cluster")) {
            JsonNode made = cluster.at("/spec/bootstrap/initdb");
            String name = made.path("database").asText();
            databases.add(name);
            assertThat(made.path("owner").asText()).isEqualTo(name + "_owner");
            assertThat(cluster.at("/spec/managed/roles/0/name").asText()).isEqualTo(name + "_app");
            assertThat(cluster.at("/metadata/name").asText()).isEqualTo(name + "-db");
        }
        assertThat(databases).containsExactlyInAnyOrderElementsOf(Databases.NAMES);
    }

    @Test
    void each_service_is_given_every_setting_that_it_asks_for_and_no_other() throws IOException {
        var shared = new TreeSet<String>();
        ofKind("ConfigMap").stream()
                .filter(map -> map.at("/metadata/name").asText().equals("section307"))
                .forEach(map -> map.path("data").fieldNames().forEachRemaining(shared::add));
        for (JsonNode deployment : ofKind("Deployment")) {
            String service = deployment.at("/metadata/name").asText();
            JsonNode container = deployment.at("/spec/template/spec/containers/0");
            var given = new TreeSet<>(shared);
            container.path("env").forEach(each -> given.add(each.path("name").asText()));
            given.remove("QUARKUS_HTTP_HOST");

            assertThat(given).as(service).isEqualTo(Checkout.settingsAskedFor(service));
            assertThat(container.at("/ports/0/containerPort").asInt()).isEqualTo(Checkout.port(service));
        }
        assertThat(ofKind("Deployment")).hasSize(Checkout.SERVICES.size());
    }

    @Test
    void every_service_runs_as_nobody_special_and_is_asked_how_it_is() throws IOException {
        for (JsonNode deployment : ofKind("Deployment")) {
            JsonNode pod = deployment.at("/spec/template/spec");
            JsonNode container = pod.at("/containers/0");
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                    .isTrue();
            assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/health/live");
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/health/ready");
            assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
        }
    }
}
