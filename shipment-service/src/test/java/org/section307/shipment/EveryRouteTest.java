package org.section307.shipment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.section307.local.test.Tokens;

/** What every route owes, over the routes that the API document lists, so that a new one is never forgotten. */
@ServiceTest
class EveryRouteTest {
    private static final String IMPORTER = Api.importer("12-3456789AB");
    private static final String OTHER = Api.importer("98-7654321XY");

    record Route(String method, String path, Map<String, Object> operation) {
        boolean hasId() {
            return path.contains("{id}");
        }

        boolean isOfRecords() {
            return path.equals("/v1/history");
        }

        Response call(RequestSpecification request, String id) {
            String body = method.equals("POST") || method.equals("PUT")
                    ? ManifestMother.anyManifest().importer("98-7654321XY").json()
                    : "";
            return request.header("If-Match", "*")
                    .contentType(isOfRecords() ? "application/x-ndjson" : "application/json")
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .request(method, path.replace("{id}", id));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private List<Route> routes = List.of();

    @BeforeEach
    void readTheDocument() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().accept("application/json").get("/openapi").path("paths");
        routes = paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .map(method -> new Route(
                                method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), method.getValue())))
                .filter(route -> route.path().startsWith("/v1/"))
                .toList();
    }

    @Test
    void the_document_lists_every_route_of_the_service() {
        assertThat(routes)
                .extracting(Route::toString)
                .containsExactlyInAnyOrder(
                        "POST /v1/history",
                        "POST /v1/shipments",
                        "GET /v1/shipments",
                        "GET /v1/shipments/{id}",
                        "PUT /v1/shipments/{id}",
                        "DELETE /v1/shipments/{id}",
                        "GET /v1/shipments/{id}/manifest");
    }

    @Test
    void no_route_answers_without_a_valid_token() {
        List<String> bad = List.of(
                Tokens.expired("importer"),
                Tokens.forged("importer"),
                Tokens.forAnotherAudience("importer"),
                Tokens.ofAnotherIssuer("importer"),
                "no-token-at-all");
        for (Route route : routes) {
            route.call(given().contentType("application/json"), "01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", notNullValue())
                    .contentType("application/problem+json")
                    .body("requestId", notNullValue());
            for (String token : bad) {
                assertThat(route.call(Api.as(token), "01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e")
                                .statusCode())
                        .as("%s", route)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void no_route_answers_a_role_that_may_not_use_it() {
        String id = Api.filed(ManifestMother.anyManifest());
        for (Route route : routes) {
            List<String> roles = route.method().equals("GET")
                    ? List.of("order-manager", "case-officer")
                    : List.of(
                            "officer",
                            "supervisor",
                            "analyst",
                            "order-manager",
                            route.isOfRecords() ? "importer" : "records",
                            "case-officer");
            for (String role : roles) {
                route.call(Api.as(Tokens.token(role)), id)
                        .then()
                        .statusCode(403)
                        .contentType("application/problem+json")
                        .body("requestId", notNullValue());
            }
        }
    }

    @Test
    void anothers_shipment_is_404_on_every_route_as_one_that_does_not_exist() {
        String id = Api.filed(ManifestMother.anyManifest().port("2704"));
        List<Route> withId = routes.stream().filter(Route::hasId).toList();
        assertThat(withId).isNotEmpty();
        for (Route route : withId) {
            String another = route.call(Api.as(OTHER), id)
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            String none = route.call(Api.as(OTHER), "01938f3c-6a00-7b5e-9c1d-2f4a6b8c0d1e")
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertThat(withoutItsOwn(another)).isEqualTo(withoutItsOwn(none));
        }
    }

    @Test
    void a_shipment_of_another_port_is_404_for_an_officer_of_one_port() {
        String id = Api.filed(ManifestMother.anyManifest().port("2704"));
        String elsewhere = Tokens.token("officer", "--port", "4601");

        for (Route route : routes.stream()
                .filter(route -> route.hasId() && route.method().equals("GET"))
                .toList()) {
            route.call(Api.as(elsewhere), id).then().statusCode(404);
            route.call(Api.as(Tokens.token("officer", "--port", "2704")), id)
                    .then()
                    .statusCode(200);
            route.call(Api.as(Tokens.token("supervisor")), id).then().statusCode(200);
            route.call(Api.as(Tokens.token("analyst")), id).then().statusCode(200);
            route.call(Api.as(Tokens.token("records")), id).then().statusCode(200);
            route.call(Api.as(Tokens.token("records", "--port", "4601")), id)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void lists_show_an_importer_its_own_only() {
        Api.filed(ManifestMother.anyManifest());

        List<String> importers =
                Api.as(OTHER).queryParam("limit", 200).get(Api.SHIPMENTS).path("items.importer");

        assertThat(importers).doesNotContain("12-3456789AB");
        Api.as(OTHER)
                .queryParam("importer", "12-3456789AB")
                .get(Api.SHIPMENTS)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void every_operation_has_a_summary_a_description_and_an_example_of_all_that_goes_in_and_out() {
        assertThat(routes.stream().flatMap(EveryRouteTest::gaps)).isEmpty();
    }

    @Test
    void every_other_refusal_is_a_problem_too() {
        String id = Api.filed(ManifestMother.anyManifest());
        String one = Api.SHIPMENTS + "/" + id;
        problem(Api.as(IMPORTER).patch(one), 405);
        problem(given().auth().oauth2(IMPORTER).accept("image/png").get(one), 406);
        problem(
                given().auth()
                        .oauth2(IMPORTER)
                        .contentType("text/plain")
                        .body("{}")
                        .post(Api.SHIPMENTS),
                415);
        problem(Api.as(IMPORTER).get(Api.SHIPMENTS + "/not-an-id"), 404);
        problem(Api.as(IMPORTER).get("/v1/nothing"), 404);
        problem(Api.as(Tokens.token("records")).body("{}").post("/v1/history"), 415);
        problem(Api.as(IMPORTER).queryParam("statuss", "HELD").get(Api.SHIPMENTS), 422);
        problem(Api.as(IMPORTER).header("If-Match", "no tag").delete(one), 400);
    }

    private static void problem(Response answer, int status) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("requestId", notNullValue());
    }

    /** Without what names the request itself: its path and its id. */
    private static String withoutItsOwn(String problem) {
        return problem.replaceAll("\"(instance|requestId)\":\"[^\"]*\"", "");
    }

    private static Stream<String> gaps(Route route) {
        Map<String, Object> operation = route.operation();
        Stream<String> texts = Stream.of("summary", "description", "operationId")
                .filter(name -> !(operation.get(name) instanceof String text) || text.isBlank())
                .map(name -> route + " has no " + name);
        Stream<String> parameters = maps(operation.get("parameters"))
                .filter(parameter -> !parameter.containsKey("example") || !parameter.containsKey("description"))
                .map(parameter -> route + " lacks example or description of " + parameter.get("name"));
        Stream<String> request = Stream.ofNullable(operation.get("requestBody"))
                .filter(body -> !hasExample(map(body)))
                .map(body -> route + " has no example of its request");
        Stream<String> responses = map(operation.get("responses")).entrySet().stream()
                .filter(response -> !(map(response.getValue()).get("description") instanceof String)
                        || (map(response.getValue()).containsKey("content") && !hasExample(map(response.getValue()))))
                .map(response -> route + " has no description or example of its answer " + response.getKey());
        return Stream.of(texts, parameters, request, responses).flatMap(gap -> gap);
    }

    private static boolean hasExample(Map<String, Object> body) {
        return map(body.get("content")).values().stream()
                .map(EveryRouteTest::map)
                .allMatch(type -> type.containsKey("example")
                        || !map(type.get("examples")).isEmpty());
    }

    @SuppressWarnings("unchecked") // JSON
    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // JSON
    private static Stream<Map<String, Object>> maps(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? Stream.of() : ((List<Map<String, Object>>) value).stream();
    }
}
