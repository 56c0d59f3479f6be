package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.section307.local.test.PipelineStack;
import org.section307.local.test.Tokens;

/** The whole stack, started once for all tests of this module and ended with their JVM. */
final class RunningPipeline implements BeforeAllCallback {
    private static final RunningPipeline SHARED = new RunningPipeline();
    static final List<String> SERVICES = List.of("shipment-service", "wro-service", "detention-service");
    static final List<String> PARTS =
            List.of("detention-service", "kafka", "wro-service", "postgres", "shipment-service", "oidc");

    private final AtomicInteger serial = new AtomicInteger();
    private @Nullable PipelineStack stack;
    private @Nullable Services services;

    private RunningPipeline() {}

    static RunningPipeline shared() {
        return SHARED;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        // what is so already is seen at once: hundreds of checks in a row would each wait first
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        if (stack == null) {
            stack = PipelineStack.start(Map.of());
            services = new Services(
                    port("shipment-service"),
                    port("wro-service"),
                    port("detention-service"),
                    Tokens.token("importer", "--importer", Filing.IMPORTER),
                    Tokens.token("officer"));
        }
    }

    Services services() {
        return present(services);
    }

    /** A number no other filing of this run has. */
    int serial() {
        return serial.incrementAndGet();
    }

    String fileAndAwait(Filing filing, String status) {
        Answer answer = services().file(filing);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String id = answer.json().path("id").asText();
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> services().statusOf(id).equals(status));
        return id;
    }

    Answer health(String service, String path) {
        return services().health(port(service), path);
    }

    /** Where a service answers. */
    URI address(String service) {
        return URI.create(running().address(service));
    }

    /** Asks a service as a client of any kind does. */
    Answer ask(
            String service,
            String method,
            String path,
            @Nullable String token,
            Map<String, String> headers,
            String body) {
        return services().ask(port(service), method, path, token, headers, body);
    }

    Topics topics() {
        return new Topics(running().setting("S307_KAFKA"));
    }

    Database shipment() {
        return database("SHIPMENT", "shipment");
    }

    Database wro() {
        return database("WRO", "wro");
    }

    Database detention() {
        return database("DETENTION", "detention");
    }

    void pause(String part) throws Exception {
        running().pause(part);
    }

    void resume(String part) throws Exception {
        running().resume(part);
    }

    void kill(String part) throws Exception {
        running().kill(part);
    }

    /** Starts what was killed; returns when all is ready again. */
    void restart(String part) throws Exception {
        running().begin(part);
        running().up();
    }

    /** Whatever was killed, stopped or paused: all is ready when this returns. */
    void bringUpAll() throws Exception {
        running().resume("wro-service");
        running().up();
    }

    /** Delivers the most stale record of each key last, and then every record of every topic a second time. */
    void deliverEverythingAgain() throws Exception {
        for (String service : SERVICES) {
            running().stop(service);
        }
        var topics = topics();
        System.out.printf("%d stale records sent behind the newer ones%n", topics.repeatFirstOfEachKey());
        topics.rewindEveryGroup();
        running().up();
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(topics.notYetConsumed()).isEmpty());
    }

    /** Everything that any part has logged so far. */
    String logs() throws IOException {
        return logs("");
    }

    /** What was logged so far into the files whose names begin so. */
    String logs(String part) throws IOException {
        try (var files = Files.list(Path.of(running().setting("s307.state"), "logs"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(part))
                    .map(RunningPipeline::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database database(String part, String role) {
        return new Database(
                running().setting("S307_" + part + "_JDBC_URL"),
                role + "_app",
                running().setting("S307_" + part + "_APP_PASSWORD"));
    }

    private int port(String part) {
        return URI.create(running().address(part)).getPort();
    }

    private PipelineStack running() {
        return present(stack);
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the pipeline has not been started");
        }
        return value;
    }
}
