package org.section307.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The three services as a user meets them: over HTTP, with a token. */
final class Services {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final int shipmentPort;
    private final int wroPort;
    private final int detentionPort;
    private final String importer;
    private final String officer;

    Services(int shipmentPort, int wroPort, int detentionPort, String importer, String officer) {
        this.shipmentPort = shipmentPort;
        this.wroPort = wroPort;
        this.detentionPort = detentionPort;
        this.importer = importer;
        this.officer = officer;
    }

    Answer file(Filing filing) {
        return file(filing.json(), "\"" + filing.entryNumber() + "\"");
    }

    Answer file(String json, String idempotencyKey) {
        return fileAs(importer, json, idempotencyKey);
    }

    Answer fileAs(String token, String json, String idempotencyKey) {
        return send(request(shipmentPort, "/v1/shipments", token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json)));
    }

    Answer amend(String shipment, String etag, String json) {
        return send(request(shipmentPort, "/v1/shipments/" + shipment, importer)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(json)));
    }

    Answer shipment(String id) {
        return send(request(shipmentPort, "/v1/shipments/" + id, importer).GET());
    }

    String statusOf(String id) {
        return shipment(id).json().path("status").asText();
    }

    String statusAs(String token, String id) {
        return send(request(shipmentPort, "/v1/shipments/" + id, token).GET())
                .json()
                .path("status")
                .asText();
    }

    Answer screenings(String shipment) {
        return send(request(wroPort, "/v1/screenings?shipmentId=" + shipment, officer)
                .GET());
    }

    Answer screening(String id) {
        return send(request(wroPort, "/v1/screenings/" + id, officer).GET());
    }

    Answer orders(String query) {
        return send(request(wroPort, "/v1/orders" + query, null).GET());
    }

    Answer detentions(String query) {
        return send(request(detentionPort, "/v1/detentions" + query, officer).GET());
    }

    Answer detention(String id) {
        return send(request(detentionPort, "/v1/detentions/" + id, officer).GET());
    }

    Answer release(String detention, String etag, String reason) {
        return send(request(detentionPort, "/v1/detentions/" + detention + "/release", officer)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(BodyPublishers.ofString("{\"reason\":\"" + reason + "\",\"note\":\"seen by a test\"}")));
    }

    Answer fiscalYear(Object year) {
        return send(request(detentionPort, "/v1/fiscal-years/" + year, null).GET());
    }

    Answer ask(
            int port,
            String method,
            String path,
            @org.jspecify.annotations.Nullable String token,
            Map<String, String> headers,
            String body) {
        var request = request(port, path, token)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    Answer metrics(int port) {
        return send(request(port, "/metrics", null).GET());
    }

    Answer health(int port, String path) {
        return send(request(port, "/health" + path, null).GET());
    }

    Answer shipmentMetrics() {
        return metrics(shipmentPort);
    }

    private static HttpRequest.Builder request(int port, String path, @org.jspecify.annotations.Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
