package org.section307.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.section307.local.Refused;
import org.section307.local.oidc.SigningKey;
import org.section307.local.state.StateFolder;

class FileCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AtomicReference<String> claims = new AtomicReference<>("");
    private HttpServer service = start();

    @BeforeEach
    void stack() throws IOException, Refused {
        service.start();
        var state = new StateFolder(folder.resolve("state"));
        state.open();
        SigningKey.loadOrMake(state.signingKey());
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void a_manifest_is_filed_as_the_importer_it_names_and_its_verdict_told() throws Exception {
        var asked = new AtomicInteger();
        answer("/v1/shipments", 201, "{}", "/v1/shipments/0190-a");
        service.createContext("/v1/shipments/0190-a", exchange -> {
            byte[] body = (asked.incrementAndGet() < 3 ? "{\"status\":\"RECEIVED\"}" : "{\"status\":\"HELD\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });

        file("{\"importer\":{\"number\":\"12-3456789AB\"}}");

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("held.json: filed as 0190-a, HELD after ");
        assertThat(claims.get()).contains("\"roles\":[\"importer\"]", "\"importer_numbers\":[\"12-3456789AB\"]");
    }

    @Test
    void the_faults_of_a_refused_manifest_are_told_one_a_line() {
        answer("/v1/shipments", 422, """
                {"title":"The content breaks rules","status":422,"errors":[
                 {"pointer":"/lines/0/hts","rule":"hts-digits","message":"6, 8 or 10 digits."},
                 {"pointer":"/portOfEntry","rule":"port","message":"Four digits."}]}""", "");

        assertThatThrownBy(() -> file("{}"))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.exitCode()).isEqualTo(1));

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.endsWith("held.json: 422 The content breaks rules"))
                .contains("  /lines/0/hts  hts-digits  6, 8 or 10 digits.", "  /portOfEntry  port  Four digits.");
    }

    private void file(String manifest) throws Exception {
        Path file = Files.writeString(folder.resolve("held.json"), manifest);
        var context = new Context(
                folder,
                new StateFolder(folder.resolve("state")),
                "v",
                Map.of(
                        "S307_PORT_SHIPMENT",
                        Integer.toString(service.getAddress().getPort())),
                InputStream.nullInputStream(),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                false);
        Commands.run(context, List.of("file", file.toString()));
    }

    private void answer(String path, int status, String body, String location) {
        service.createContext(path, exchange -> {
            String token =
                    exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
            claims.set(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
            exchange.getRequestBody().readAllBytes();
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().add("Location", location);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
