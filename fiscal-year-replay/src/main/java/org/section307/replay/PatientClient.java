package org.section307.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks a service, and waits for a while where it does not answer or has no room: what is sent is safe to send again. */
final class PatientClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final long PAUSE_MILLIS = 500;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final Sink sink;

    PatientClient(Sink sink) {
        this.sink = sink;
    }

    JsonNode get(String service, URI uri, Supplier<String> token) throws ReplayFailed, InterruptedException {
        return ask(service, uri, () -> authorised(uri, token).GET());
    }

    JsonNode post(String service, URI uri, Supplier<String> token, String type, String body)
            throws ReplayFailed, InterruptedException {
        return ask(
                service,
                uri,
                () -> authorised(uri, token)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Whether a service says that it is ready. Asks once. */
    boolean isReady(URI base) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(base.resolve("/health/ready"))
                    .timeout(CONNECT)
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException silent) {
            return false;
        }
    }

    private static HttpRequest.Builder authorised(URI uri, Supplier<String> token) {
        return HttpRequest.newBuilder(uri).timeout(ANSWER).header("Authorization", "Bearer " + token.get());
    }

    private JsonNode ask(String service, URI uri, Supplier<HttpRequest.Builder> request)
            throws ReplayFailed, InterruptedException {
        long start = System.nanoTime();
        boolean said = false;
        while (true) {
            HttpResponse<String> response = once(request.get().build());
            if (response != null && response.statusCode() < 300) {
                return json(response.body());
            }
            if (response != null && response.statusCode() < 500) {
                throw refused(service, uri, response);
            }
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new ReplayFailed(service + " has not answered for 30 s at " + uri.resolve("/") + ".");
            }
            // a body more than it has room for is answered 503 as a matter of course
            boolean busy = response != null && response.statusCode() == 503;
            if (!said && !busy) {
                sink.line(service + " does not answer; waiting up to 30 s.");
                said = true;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private @Nullable HttpResponse<String> once(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException silent) {
            return null;
        }
    }

    private static ReplayFailed refused(String service, URI uri, HttpResponse<String> response) {
        JsonNode problem = json(response.body());
        var sentence = new StringBuilder(service + " refused " + uri.getPath() + ": " + response.statusCode() + " "
                + problem.path("title").asText());
        problem.path("errors").forEach(error -> sentence.append("\n  ").append(error));
        return new ReplayFailed(sentence.toString());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            return JSON.createObjectNode();
        }
    }
}
