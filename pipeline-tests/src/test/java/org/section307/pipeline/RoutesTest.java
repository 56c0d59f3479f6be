package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.section307.local.test.Tokens;

/**
 * Every route of the three services, as their OpenAPI documents list them, asked by every role about a shipment of its own
 * and about another's. A route that is in a document and not in this table fails, and so does one that is in the table only.
 */
class RoutesTest {
    @RegisterExtension
    static final RunningPipeline PIPELINE = RunningPipeline.shared();

    private static final String PORT = "2704";
    private static final String OTHER_PORT = "4601";
    private static final String OTHER_IMPORTER = "98-7654321XY";
    private static final Set<String> ROLES =
            Set.of("importer", "officer", "analyst", "order-manager", "supervisor", "records", "case-officer");
    private static final Set<String> READERS = Set.of("importer", "officer", "analyst", "supervisor", "records");

    /**
     * What a route owes.
     *
     * @param roles that may use it; empty where it is public
     * @param own status where the shipment is the caller's own: the requests are such that nothing is changed
     * @param anothers status where it is not
     * @param ownOfRecords the same as own, for the keeper of records: the shipment is none of the past
     */
    record Owed(Set<String> roles, int own, int anothers, int ownOfRecords) {
        Owed(Set<String> roles, int own, int anothers) {
            this(roles, own, anothers, own);
        }

        static Owed open() {
            return new Owed(Set.of(), 200, 200);
        }
    }

    private static final Map<String, Owed> OWED = Map.ofEntries(
            // a filing of the shipment that is on file already; for another importer
            Map.entry("shipment-service POST /v1/shipments", new Owed(Set.of("importer"), 409, 403)),
            Map.entry("shipment-service GET /v1/shipments", new Owed(READERS, 200, 200)),
            Map.entry("shipment-service GET /v1/shipments/{id}", new Owed(READERS, 200, 404)),
            Map.entry("shipment-service GET /v1/shipments/{id}/manifest", new Owed(READERS, 200, 404)),
            // held goods are not the importer's to change
            Map.entry(
                    "shipment-service PUT /v1/shipments/{id}", new Owed(Set.of("importer", "records"), 409, 404, 403)),
            Map.entry(
                    "shipment-service DELETE /v1/shipments/{id}",
                    new Owed(Set.of("importer", "records"), 409, 404, 403)),
            // no record in the body
            Map.entry("shipment-service POST /v1/history", new Owed(Set.of("records"), 400, 400)),
            Map.entry("wro-service GET /v1/orders", Owed.open()),
            Map.entry("wro-service GET /v1/orders/{id}", Owed.open()),
            Map.entry(
                    "wro-service GET /v1/screenings",
                    new Owed(Set.of("importer", "officer", "supervisor", "records"), 200, 404)),
            Map.entry(
                    "wro-service GET /v1/screenings/{id}",
                    new Owed(Set.of("importer", "officer", "supervisor", "records"), 200, 404)),
            Map.entry("wro-service GET /v1/screenings/{id}/flips", new Owed(Set.of("officer", "supervisor"), 200, 404)),
            Map.entry(
                    "wro-service POST /v1/screenings/preview",
                    new Owed(Set.of("importer", "officer", "supervisor", "order-manager", "records"), 200, 200)),
            Map.entry("detention-service GET /v1/detentions", new Owed(READERS, 200, 200)),
            Map.entry("detention-service GET /v1/detentions/{id}", new Owed(READERS, 200, 404)),
            // an If-Match that no version has
            Map.entry("detention-service POST /v1/detentions/{id}/release", new Owed(Set.of("officer"), 412, 404)),
            Map.entry("detention-service POST /v1/detentions/{id}/confirm", new Owed(Set.of("officer"), 412, 404)),
            Map.entry("detention-service POST /v1/detentions/{id}/reject", new Owed(Set.of("officer"), 412, 404)),
            Map.entry("detention-service GET /v1/fiscal-years", Owed.open()),
            Map.entry("detention-service GET /v1/fiscal-years/{year}", Owed.open()));

    private static String shipment = "";
    private static String manifest = "";

    @BeforeAll
    static void holdAShipment() {
        Filing filing = Filing.held(PIPELINE.serial());
        manifest = filing.json();
        shipment = PIPELINE.fileAndAwait(filing, "HELD");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> PIPELINE.services()
                                .detentions("?shipmentId=" + shipment)
                                .json()
                                .path("items")
                                .size()
                        == 1);
    }

    /** One route of one service's document. */
    record Route(String service, String method, String path) {
        @Override
        public String toString() {
            return service + " " + method + " " + path;
        }
    }

    private static List<Route> documented() {
        var routes = new ArrayList<Route>();
        for (String service : RunningPipeline.SERVICES) {
            JsonNode paths = PIPELINE.ask(service, "GET", "/openapi?format=json", null, Map.of(), "")
                    .json()
                    .path("paths");
            paths.properties()
                    .forEach(path -> path.getValue()
                            .fieldNames()
                            .forEachRemaining(method -> routes.add(
                                    new Route(service, method.toUpperCase(java.util.Locale.ROOT), path.getKey()))));
        }
        return routes;
    }

    @Test
    void the_documents_list_the_routes_of_this_table_and_no_others() {
        assertThat(documented()).extracting(Route::toString).containsExactlyInAnyOrderElementsOf(OWED.keySet());
    }

    @Test
    void every_role_gets_from_every_route_what_it_is_owed_and_no_other_s() {
        var wrong = new TreeMap<String, String>();
        for (Route route : documented()) {
            Owed owed = OWED.getOrDefault(route.toString(), Owed.open());
            expect(wrong, route, "nobody", null, owed.roles().isEmpty() ? owed.own() : 401);
            for (String role : ROLES) {
                boolean mayUse = owed.roles().isEmpty() || owed.roles().contains(role);
                int own = role.equals("records") ? owed.ownOfRecords() : owed.own();
                expect(wrong, route, role + " of its own", tokenOfOwn(role), mayUse ? own : 403);
                expect(wrong, route, role + " of another's", tokenOfAnother(role), mayUse ? owed.anothers() : 403);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_list_shows_to_every_role_its_own_and_not_another_s() {
        for (String list : List.of("shipment-service GET /v1/shipments", "detention-service GET /v1/detentions")) {
            Route route = documented().stream()
                    .filter(each -> each.toString().equals(list))
                    .findFirst()
                    .orElseThrow();
            for (String role : READERS) {
                assertThat(ask(route, tokenOfOwn(role)).body())
                        .as("%s, %s", role, list)
                        .contains(shipment);
                assertThat(ask(route, tokenOfAnother(role)).body())
                        .as("%s of another's, %s", role, list)
                        .doesNotContain(shipment);
            }
        }
    }

    /** Held then, by the record of the keeper of records; another's port and the importer itself leave it as it is. */
    @Test
    void a_record_of_the_past_is_the_keeper_s_of_its_port_to_change_and_its_importer_s_to_read() {
        String record = Filing.held(PIPELINE.serial())
                .json()
                .replaceFirst("\\{", "{\"history\":{\"source\":\"SYNTHETIC\",\"detainedOn\":\"2021-06-02\"},");
        Answer filed = PIPELINE.ask(
                "shipment-service",
                "POST",
                "/v1/shipments",
                Tokens.token("records", "--port", PORT),
                Map.of("Content-Type", "application/json"),
                record);
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        String path = "/v1/shipments/" + filed.json().path("id").asText();

        assertThat(statusOf("GET", path, tokenOfOwn("importer"), "")).isEqualTo(200);
        assertThat(statusOf("PUT", path, tokenOfOwn("importer"), manifest)).isEqualTo(403);
        assertThat(statusOf("DELETE", path, tokenOfOwn("importer"), "")).isEqualTo(403);
        assertThat(statusOf("GET", path, tokenOfAnother("records"), "")).isEqualTo(404);
        assertThat(statusOf("PUT", path, tokenOfAnother("records"), record)).isEqualTo(404);
        assertThat(statusOf("DELETE", path, tokenOfAnother("records"), "")).isEqualTo(404);
        // as it is on file: nothing to change while it is held or waits for its verdict
        assertThat(statusOf("PUT", path, tokenOfOwn("records"), record)).isIn(200, 409, 412);
    }

    private static int statusOf(String method, String path, String token, String body) {
        return PIPELINE.ask(
                        "shipment-service",
                        method,
                        path,
                        token,
                        Map.of("Content-Type", "application/json", "If-Match", "*"),
                        body)
                .status();
    }

    private static void expect(Map<String, String> wrong, Route route, String who, @Nullable String token, int status) {
        Answer answer = ask(route, token);
        if (answer.status() != status) {
            wrong.put(route + ", " + who, "expected " + status + ", got " + answer.status() + " " + answer.body());
        }
    }

    private static Answer ask(Route route, @Nullable String token) {
        String path = route.path()
                .replace("{id}", idFor(route))
                .replace("{year}", Integer.toString(PipelineTest.thisFiscalYear()));
        String query = switch (route.path()) {
            case "/v1/screenings", "/v1/detentions" -> "?shipmentId=" + shipment;
            default -> "";
        };
        return PIPELINE.ask(route.service(), route.method(), path + query, token, headers(route), body(route));
    }

    private static String idFor(Route route) {
        if (route.path().startsWith("/v1/orders")) {
            return "wro-cn-hetian-taida-2019";
        }
        return switch (route.service()) {
            case "wro-service" -> shipment + ".1.1";
            case "detention-service" -> shipment + ".1.1";
            default -> shipment;
        };
    }

    private static Map<String, String> headers(Route route) {
        return switch (route.path()) {
            case "/v1/history" -> Map.of("Content-Type", "application/x-ndjson");
            default -> Map.of("Content-Type", "application/json", "If-Match", "\"of-no-version\"");
        };
    }

    private static String body(Route route) {
        return switch (route.method() + " " + route.path()) {
            case "POST /v1/shipments", "PUT /v1/shipments/{id}", "POST /v1/screenings/preview" -> manifest;
            case "POST /v1/detentions/{id}/release" -> "{\"reason\":\"ADMISSIBLE_PROOF\"}";
            case "POST /v1/detentions/{id}/confirm" -> "{\"reason\":\"MATCH_CONFIRMED\"}";
            case "POST /v1/detentions/{id}/reject" -> "{\"reason\":\"OTHER_GOODS\"}";
            default -> "";
        };
    }

    private static String tokenOfOwn(String role) {
        return role.equals("importer")
                ? Tokens.token(role, "--importer", Filing.IMPORTER)
                : Tokens.token(role, "--port", PORT);
    }

    private static String tokenOfAnother(String role) {
        return role.equals("importer")
                ? Tokens.token(role, "--importer", OTHER_IMPORTER)
                : Tokens.token(role, "--port", OTHER_PORT);
    }
}
