package org.section307.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.section307.local.Refused;
import org.section307.local.oidc.TokenClaims;
import org.section307.local.state.Part;
import org.section307.local.state.PortSetting;

/** {@code file FILE…}: files manifests as their importers and tells what became of each. */
final class FileCommand {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration REQUEST_PATIENCE = Duration.ofSeconds(60);
    private static final long VERDICT_PATIENCE_NANOS = Duration.ofSeconds(10).toNanos();

    private final Context context;
    private final URI service;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    private FileCommand(Context context, URI service) {
        this.context = context;
        this.service = service;
    }

    static void run(Context context, List<String> words) throws Refused, IOException, InterruptedException {
        if (words.isEmpty()) {
            throw Refused.wrongUse("file needs at least one manifest: file FILE…");
        }
        for (String word : words) {
            if (!Files.isReadable(Path.of(word)) || Files.isDirectory(Path.of(word))) {
                throw Refused.wrongUse("file: " + word + " is not a file that can be read.");
            }
        }
        int port = TokenCommand.port(context, Part.SHIPMENT, PortSetting.S307_PORT_SHIPMENT);
        var command = new FileCommand(context, URI.create("http://127.0.0.1:" + port));
        int failed = 0;
        for (String word : words) {
            failed += command.file(Path.of(word)) ? 0 : 1;
        }
        if (failed > 0) {
            throw Refused.failed(failed + " of " + words.size() + " were not filed.");
        }
    }

    private boolean file(Path file) throws Refused, IOException, InterruptedException {
        String token = TokenCommand.token(context, claims(file));
        HttpRequest request = request("/v1/shipments", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> response = send(request);
        String location = response.headers().firstValue("Location").orElse("");
        if (response.statusCode() == 201) {
            say(
                    file,
                    "filed as " + location.substring(location.lastIndexOf('/') + 1) + ", " + verdict(location, token));
            return true;
        }
        JsonNode problem = json(response.body());
        say(file, response.statusCode() + " " + problem.path("title").asText("") + at(location));
        for (JsonNode fault : problem.path("errors")) {
            String where = fault.path("pointer").asText(fault.path("parameter").asText(""));
            context.out()
                    .println("  " + (where.isEmpty() ? "/" : where) + "  "
                            + fault.path("rule").asText("") + "  "
                            + fault.path("message").asText(""));
        }
        return false;
    }

    // as the importer it names; a manifest that names none is for the service to refuse
    private static TokenClaims claims(Path file) throws IOException {
        String number = json(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .path("importer")
                .path("number")
                .asText("");
        return TokenClaims.parse("importer", number.isEmpty() ? List.of() : List.of("--importer", number));
    }

    private String verdict(String location, String token) throws Refused, InterruptedException {
        long start = System.nanoTime();
        URI shipment = service.resolve(location);
        String status = "RECEIVED";
        while (status.equals("RECEIVED") && System.nanoTime() - start < VERDICT_PATIENCE_NANOS) {
            Thread.sleep(100);
            HttpResponse<String> response =
                    send(request(shipment.getPath(), token).build());
            status = json(response.body()).path("status").asText("");
            if (response.statusCode() != 200) {
                return "but reading it back gave " + response.statusCode();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(Locale.ROOT, "%s after %.1f s", status, seconds);
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(REQUEST_PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) throws Refused, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw Refused.failed("shipment-service does not answer at " + service + "; ./s307 status tells more.");
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            return JSON.createObjectNode();
        }
    }

    private void say(Path file, String what) {
        context.out().println(file + ": " + what);
    }

    private static String at(String location) {
        return location.isEmpty() ? "" : " (" + location + ")";
    }
}
