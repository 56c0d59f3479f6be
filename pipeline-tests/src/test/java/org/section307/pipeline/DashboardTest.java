package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The dashboard shows what the services really tell. */
class DashboardTest {
    @RegisterExtension
    static final RunningPipeline PIPELINE = RunningPipeline.shared();

    private static final Path DASHBOARDS = Path.of("../deploy/grafana/dashboards");

    /** The names that metrics of ours, of HTTP and of the JVM have. */
    private static final Pattern NAME = Pattern.compile("\\b((?:s307|http|jvm)_[a-z0-9_]+)\\b");

    private static Set<String> askedFor() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.list(DASHBOARDS)) {
            for (Path file : files.toList()) {
                for (JsonNode panel :
                        new ObjectMapper().readTree(Files.readString(file)).path("panels")) {
                    assertThat(panel.path("targets"))
                            .as(panel.path("title").asText())
                            .isNotEmpty();
                    for (JsonNode target : panel.path("targets")) {
                        var found = NAME.matcher(target.path("expr").asText())
                                .results()
                                .map(name -> name.group(1))
                                .toList();
                        assertThat(found).as(target.toString()).isNotEmpty();
                        names.addAll(found);
                    }
                }
            }
        }
        return names;
    }

    private static Set<String> told() {
        return RunningPipeline.SERVICES.stream()
                .flatMap(service -> PIPELINE.ask(service, "GET", "/metrics", null, java.util.Map.of(), "")
                        .body()
                        .lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_metric_that_the_dashboard_asks_for_is_told_by_a_running_service() throws Exception {
        PIPELINE.fileAndAwait(Filing.held(PIPELINE.serial()), "HELD");

        assertThat(askedFor()).hasSizeGreaterThan(10);
        assertThat(told()).containsAll(askedFor());
    }

    @Test
    void no_consumer_is_behind_and_nothing_waits_once_all_is_done() throws Exception {
        PIPELINE.fileAndAwait(Filing.held(PIPELINE.serial()), "HELD");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            for (String service : RunningPipeline.SERVICES) {
                var metrics = Metrics.read(PIPELINE.ask(service, "GET", "/metrics", null, java.util.Map.of(), "")
                        .body());
                assertThat(metrics.sum("s307_consumer_lag{")).as(service).isZero();
                assertThat(metrics.sum("s307_outbox_depth")).as(service).isZero();
            }
        });
    }
}
