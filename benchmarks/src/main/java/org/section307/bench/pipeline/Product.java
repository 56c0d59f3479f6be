package org.section307.bench.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.HdrHistogram.Histogram;
import org.section307.bench.Refused;

/** The product under load: filings are posted to shipment-service and watched until their status is visible. */
final class Product implements Load.Target, AutoCloseable {
    private static final int PAGE = 200;
    private static final int ALL_VISIBLE_SECONDS = 180;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final Map<String, String> tokenByImporter;
    private final StatusWatch watch;
    private final Filed filed = new Filed();

    private Product(int port, Map<String, String> tokenByImporter, StatusWatch watch) {
        this.port = port;
        this.tokenByImporter = Map.copyOf(tokenByImporter);
        this.watch = watch;
    }

    static Product of(BenchStack stack) throws SQLException {
        var tokens = new HashMap<String, String>();
        for (String importer : Filings.IMPORTERS) tokens.put(importer, stack.importerToken(importer));
        return new Product(
                stack.shipmentPort(),
                tokens,
                StatusWatch.start(stack.databaseUrl("shipment"), "shipment_app", stack.password("shipment_app")));
    }

    /**
     * One load on the product.
     *
     * @param toVisible latencies from when a filing was sent, or should have been, until its status was visible, nanoseconds
     * @param visiblePerSecond how many became visible per second, from the first POST to the last status
     */
    record Measured(Load.Measured posts, Histogram toVisible, double visiblePerSecond) {}

    /** Clients that wait for each answer. */
    Measured closed(Filings filings, int clients, long seconds) throws Refused, InterruptedException {
        long start = System.nanoTime();
        return seen(start, new Load(this, filings, clients).closed(seconds));
    }

    /** Filings at an even rate. */
    Measured open(Filings filings, int clients, long seconds, double perSecond) throws Refused, InterruptedException {
        long start = System.nanoTime();
        return seen(start, new Load(this, filings, clients).open(seconds, perSecond));
    }

    private Measured seen(long start, Load.Measured posts) throws Refused, InterruptedException {
        StatusWatch.Seen seen = watch.awaitAll(ALL_VISIBLE_SECONDS);
        return new Measured(posts, seen.latencies(), posts.posts() * 1e9 / Math.max(1, seen.lastNanos() - start));
    }

    /** @throws Refused unless all that was taken is there, and held are those planted and no others, as the importers see them */
    Map<String, Integer> check() throws Refused, InterruptedException {
        var statuses = new HashMap<UUID, String>();
        for (String token : tokenByImporter.values()) readAll(token, statuses);
        return filed.check(statuses);
    }

    int taken() {
        return filed.count();
    }

    int planted() {
        return filed.planted();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String head(Filing filing) {
        return "POST /v1/shipments HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + tokenByImporter.get(filing.importer()) + "\r\n";
    }

    @Override
    public void taken(Filing filing, String location, long startNanos) {
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        filed.add(id, filing.planted());
        watch.filed(id, startNanos);
    }

    private void readAll(String token, Map<UUID, String> statuses) throws Refused, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            String cursor = "";
            do {
                String query = "?limit=" + PAGE + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
                URI page = URI.create("http://127.0.0.1:" + port + "/v1/shipments" + query);
                HttpResponse<byte[]> response = client.send(
                        HttpRequest.newBuilder(page)
                                .timeout(PATIENCE)
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                if (response.statusCode() != 200)
                    throw Refused.failed("The list of shipments was answered by " + response.statusCode() + ".");
                JsonNode body = JSON.readTree(response.body());
                for (JsonNode item : body.path("items"))
                    statuses.put(
                            UUID.fromString(item.path("id").asText()),
                            item.path("status").asText());
                cursor = body.path("nextCursor").asText("");
            } while (!cursor.isEmpty());
        } catch (IOException e) {
            throw Refused.failed("The list of shipments can't be read: " + e);
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
