package org.section307.bench.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.section307.bench.Refused;
import org.section307.engine.Engine;
import org.section307.engine.OrderBook;

/** Whatever screens a manifest. */
sealed interface Screener {

    /** What is written above its answers. */
    String name();

    Answered screen(byte[] manifest) throws Refused;

    /** An outcome, or why there is none. */
    sealed interface Answered {
        record Told(Outcome outcome) implements Answered {}

        /** The manifest was not let in: status, title and faults. */
        record NotScreened(String why) implements Answered {}
    }

    /** The engine of this build with the order book that it ships. */
    record Library() implements Screener {
        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public String name() {
            return "the library";
        }

        @Override
        public Answered screen(byte[] manifest) {
            try {
                byte[] result = Engine.screen(manifest, OrderBook.shipped()).resultBytes();
                return new Answered.Told(Outcome.of(JSON.readTree(result)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A running wro-service, asked for a preview. */
    record Preview(String url, String token, HttpClient client) implements Screener {
        private static final String PATH = "/v1/screenings/preview";
        private static final Duration PATIENCE = Duration.ofSeconds(60);
        private static final ObjectMapper JSON = new ObjectMapper();

        static Preview at(String url, String token) throws Refused {
            if (!url.matches("https?://[^/?#]+(/[^?#]*)?")) throw Refused.wrongUse(url + " is not an address.");
            String base = url.replaceFirst("/+$", "").replaceFirst(PATH + "$", "");
            HttpClient client = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();
            return new Preview(base, token, client);
        }

        @Override
        public String name() {
            return url + PATH;
        }

        @Override
        public Answered screen(byte[] manifest) throws Refused {
            HttpResponse<byte[]> response = send(HttpRequest.newBuilder(URI.create(url + PATH))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(manifest))
                    .build());
            int status = response.statusCode();
            if (status == 401 || status == 403)
                throw Refused.failed(name() + " answers " + status + ": a token of an officer is needed (S307_TOKEN).");
            JsonNode body = json(response.body());
            if (status == 200 && body.has("verdict")) return new Answered.Told(Outcome.of(body));
            StringBuilder why = new StringBuilder(
                    "status " + status + " " + body.path("title").asText(""));
            for (JsonNode fault : body.path("errors"))
                why.append("; ")
                        .append(fault.path("pointer").asText("/"))
                        .append(' ')
                        .append(fault.path("message").asText(""));
            return new Answered.NotScreened(why.toString());
        }

        private HttpResponse<byte[]> send(HttpRequest request) throws Refused {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            } catch (IOException silence) {
                throw Refused.failed("wro-service does not answer at " + name() + "; ./s307 status tells more.");
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw Refused.failed("Interrupted.");
            }
        }

        private static JsonNode json(byte[] body) {
            try {
                JsonNode read = JSON.readTree(body);
                return read == null ? JSON.createObjectNode() : read;
            } catch (IOException notJson) {
                return JSON.createObjectNode();
            }
        }
    }
}
