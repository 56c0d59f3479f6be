package org.section307.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.kit.KitTest;
import org.section307.local.test.Tokens;

@KitTest
class ProblemsTest {
    private static final String THING = """
            {"name": "a", "since": "2021-06-01", "size": 1, "parts": [{"name": "b"}]}""";

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.log()
                .ifValidationFails()
                .statusCode(status)
                .header("Content-Type", startsWith("application/problem+json"))
                .header("X-Request-Id", notNullValue())
                .body("type", equalTo("/problems/" + code))
                .body("title", notNullValue())
                .body("status", equalTo(status))
                .body("instance", startsWith("/"))
                .body("requestId", notNullValue());
    }

    private static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    @Test
    void without_a_token_the_answer_is_401_with_a_challenge() {
        problem(given().get("/v1/things/mine").then(), 401, "unauthorized")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("instance", equalTo("/v1/things/mine"));
    }

    @Test
    void a_forged_token_is_401_with_a_challenge() {
        problem(
                        given().auth()
                                .oauth2(Tokens.forged("officer"))
                                .get("/v1/things/mine")
                                .then(),
                        401,
                        "unauthorized")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void an_expired_token_is_401_even_where_a_role_is_asked() {
        problem(
                        given().auth()
                                .oauth2(Tokens.expired("officer"))
                                .get("/v1/things/officers")
                                .then(),
                        401,
                        "unauthorized")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void another_role_is_403() {
        problem(
                given().auth()
                        .oauth2(Tokens.token("importer"))
                        .get("/v1/things/officers")
                        .then(),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1/things/not-a-uuid", "/nothing"})
    void an_unknown_path_is_404(String path) {
        problem(given().get(path).then(), 404, "not-found").body("instance", equalTo(path));
    }

    @Test
    void another_method_is_405_and_says_which_are_allowed() {
        problem(given().delete("/v1/things").then(), 405, "method-not-allowed");
    }

    @Test
    void another_representation_is_406() {
        problem(given().accept("image/png").get("/v1/things").then(), 406, "not-acceptable");
    }

    @Test
    void another_content_type_is_415() {
        problem(given().contentType("text/csv").body("a,b").post("/v1/things").then(), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"name\": }", "nonsense", THING + " x", THING + " {}", "{\"name\": 1, \"name\": 2}"})
    void broken_json_is_400_and_nothing_of_it_is_told(String body) {
        String answer = problem(json(body).post("/v1/things").then(), 400, "bad-request")
                .extract()
                .asString();
        assertThat(answer).doesNotContain("nonsense").doesNotContain("jackson").doesNotContain("line");
    }

    private static HttpResponse<String> postBytes(int bytes, boolean told) throws Exception {
        var body = told
                ? HttpRequest.BodyPublishers.ofByteArray(new byte[bytes])
                : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/things/bodies"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_over_the_limit_is_413_whether_its_length_is_told_or_not(boolean told) throws Exception {
        HttpResponse<String> answer = postBytes(1024 * 1024 + 1, told);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        assertThat(answer.body()).contains("\"/problems/too-large\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_at_the_limit_is_read(boolean told) throws Exception {
        assertThat(postBytes(1024 * 1024, told).body()).isEqualTo("{\"bytes\":1048576}");
    }

    @Test
    void a_value_of_the_wrong_type_is_422_with_its_pointer_and_without_the_value() {
        String answer = problem(
                        json(THING.replace("2021-06-01", "PLANTED-PARTY-NAME"))
                                .post("/v1/things")
                                .then(),
                        422,
                        "invalid")
                .body("errors.pointer", contains("/since"))
                .body("errors.rule", contains("wrong-type"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("PLANTED-PARTY-NAME");
    }

    @Test
    void an_unknown_member_is_422_with_its_pointer() {
        problem(
                        json(THING.replace("\"name\": \"b\"", "\"name\": \"b\", \"status/x\": 1"))
                                .post("/v1/things")
                                .then(),
                        422,
                        "invalid")
                .body("errors.pointer", contains("/parts/0/status~1x"))
                .body("errors.rule", contains("unknown-member"));
    }

    @Test
    void every_broken_rule_is_told_with_its_pointer() {
        problem(json("""
                        {"name": " ", "size": 11, "parts": [{"name": "b"}, {"name": ""}]}""").post("/v1/things").then(), 422, "invalid")
                .body("errors.pointer", contains("/name", "/parts/1/name", "/since", "/size"))
                .body("errors.rule", contains("not-blank", "not-blank", "not-null", "max"));
    }

    @Test
    void a_missing_body_is_422() {
        problem(given().contentType(ContentType.JSON).post("/v1/things").then(), 422, "invalid")
                .body("errors.pointer", contains(""));
    }

    @ParameterizedTest
    @CsvSource({
        "limitt=5, limitt, unknown-parameter",
        "limit=five, limit, wrong-type",
        "limit=, limit, wrong-type",
        "limit=5&limit=6, limit, repeated",
        "limit=201, limit, out-of-bounds",
        "limit=0, limit, out-of-bounds",
        "colour=BLUE, colour, wrong-type",
        "cursor=a\0b, cursor, wrong-type",
        "since=yesterday, since, wrong-type",
        "value=x, value, wrong-type",
        "name=long, name, size",
        "cursor=Zm9yZWlnbg, cursor, foreign-cursor",
        "Owner=x, Owner, unknown-parameter",
    })
    void a_query_that_is_not_understood_is_422_with_the_parameter(String query, String parameter, String rule) {
        problem(given().get("/v1/things?" + query).then(), 422, "invalid")
                .body("errors.parameter", contains(parameter))
                .body("errors.rule", contains(rule));
    }

    @Test
    void a_parameter_where_none_is_known_is_refused_too() {
        problem(given().get("/v1/things/" + UUID.randomUUID() + "?debug=1").then(), 422, "invalid");
    }

    @Test
    void a_query_that_is_understood_is_answered() {
        given().get("/v1/things?limit=200&colour=RED&since=2021-06-01&value=1.5&owner=x&tag=a&tag=b")
                .then()
                .statusCode(200);
    }

    @Test
    void a_cursor_leads_to_its_key() {
        String cursor = given().get("/v1/things").then().extract().path("nextCursor");
        given().queryParam("cursor", cursor).get("/v1/things").then().body("items", contains("a", "b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                    | 428 | precondition-required",
                "\"2.OPEN\"          | 412 | precondition-failed",
                "W/\"3.OPEN\"        | 412 | precondition-failed",
                "3.OPEN              | 400 | bad-request",
                "\"a\" \"3.OPEN\"    | 400 | bad-request",
            })
    void a_command_that_does_not_name_the_present_state_is_refused(String tag, int status, String code) {
        RequestSpecification request = tag == null ? given() : given().header("If-Match", tag);
        problem(request.put("/v1/things/tagged").then(), status, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3.OPEN\"", "*", "\"1.A\", W/\"2.B\" , \"3.OPEN\""})
    void a_command_that_names_the_present_state_is_taken(String tag) {
        given().header("If-Match", tag).put("/v1/things/tagged").then().statusCode(204);
    }

    @Test
    void a_failure_is_500_and_tells_nothing_but_the_request_id() {
        String answer = problem(
                        given().header("X-Request-Id", "my-id.1")
                                .get("/v1/things/broken/any")
                                .then(),
                        500,
                        "internal")
                .header("X-Request-Id", "my-id.1")
                .body("requestId", equalTo("my-id.1"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("PLANTED-PARTY-NAME").doesNotContain("Exception");
    }

    @Test
    void a_problem_may_name_a_location() {
        problem(given().get("/v1/things/broken/conflict").then(), 409, "already-filed")
                .header("Location", startsWith("http"))
                .header("Location", matchesPattern(".*/v1/things/first"));
    }

    @Test
    void a_service_that_is_not_available_says_when_to_come_back() {
        problem(given().get("/v1/things/broken/unavailable").then(), 503, "unavailable")
                .header("Retry-After", "30");
    }

    @Test
    void a_request_id_is_taken_over_on_success_and_known_to_the_log() {
        given().header("X-Request-Id", "abc-123")
                .get("/v1/things/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .header("X-Request-Id", "abc-123")
                .body("requestId", equalTo("abc-123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "x\u00e9", "<script>"})
    void a_request_id_that_could_disturb_a_log_is_replaced(String id) {
        given().header("X-Request-Id", id)
                .get("/v1/things")
                .then()
                .statusCode(200)
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void the_health_answer_has_a_request_id_too() {
        given().get("/health/live").then().header("X-Request-Id", notNullValue());
    }

    @Test
    void no_problem_lists_errors_where_there_are_none() {
        given().get("/v1/nothing").then().body("keySet().findAll { it == 'errors' }", empty());
    }
}
