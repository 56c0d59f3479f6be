package org.section307.detention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section307.local.test.LocalStackResource;

/** Every operation that the service describes, one by one: nothing is open, or without example, because it was forgotten. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {
    private static final Set<String> PUBLIC = Set.of("/v1/fiscal-years", "/v1/fiscal-years/{year}");

    private record Operation(String path, Method method, JsonNode node) {}

    private static JsonNode document() throws Exception {
        return JsonMapper.builder()
                .build()
                .readTree(given().accept("application/json").get("/openapi").asString());
    }

    private static List<Operation> operations() throws Exception {
        var operations = new ArrayList<Operation>();
        document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (operation.getValue().has("responses")) {
                        operations.add(new Operation(
                                path.getKey(),
                                Method.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                                operation.getValue()));
                    }
                }));
        return operations;
    }

    @Test
    void the_description_is_openapi_3_1_and_has_every_operation() throws Exception {
        assertThat(document().get("openapi").asText()).startsWith("3.1");
        assertThat(operations().stream().map(operation -> operation.method() + " " + operation.path()))
                .containsExactlyInAnyOrder(
                        "GET /v1/detentions",
                        "GET /v1/detentions/{id}",
                        "POST /v1/detentions/{id}/release",
                        "POST /v1/detentions/{id}/confirm",
                        "POST /v1/detentions/{id}/reject",
                        "GET /v1/fiscal-years",
                        "GET /v1/fiscal-years/{year}");
    }

    @Test
    void every_operation_has_an_example_of_its_answer_and_of_its_body() throws Exception {
        for (var operation : operations()) {
            assertThat(operation.node().at("/responses/200/content").properties())
                    .as(operation.path())
                    .isNotEmpty()
                    .allSatisfy(content ->
                            assertThat(content.getValue().path("examples")).isNotEmpty());
            if (operation.method() == Method.POST) {
                assertThat(operation.node().at("/requestBody/content/application~1json/examples"))
                        .as(operation.path())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void every_operation_that_is_not_public_asks_for_a_token() throws Exception {
        for (var operation : operations()) {
            var answer = ask(given(), operation);

            if (PUBLIC.contains(operation.path())) {
                assertThat(answer.statusCode()).as(operation.path()).isEqualTo(200);
            } else {
                assertThat(answer.statusCode()).as(operation.path()).isEqualTo(401);
                assertThat(answer.header("WWW-Authenticate"))
                        .as(operation.path())
                        .isNotBlank();
                assertThat(answer.contentType()).startsWith("application/problem+json");
            }
        }
    }

    @Test
    void every_operation_that_is_not_public_is_403_for_a_role_that_may_not() throws Exception {
        for (var operation : operations()) {
            if (!PUBLIC.contains(operation.path())) {
                assertThat(ask(Api.as("case-officer"), operation).statusCode())
                        .as(operation.path())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void every_operation_on_one_detention_is_404_where_another_officer_would_see_it() throws Exception {
        var shipment = Verdicts.shipment().owner("98-7654321AB", "4601").sendHeld("1.00");
        for (var operation : operations()) {
            if (operation.path().contains("{id}")) {
                var url = operation.path().replace("{id}", shipment.detention(1));
                var answer = body(Api.asOfficer(), operation).request(operation.method(), url);

                assertThat(answer.statusCode()).as(operation.path()).isEqualTo(404);
            }
        }
    }

    private static io.restassured.response.Response ask(
            io.restassured.specification.RequestSpecification who, Operation operation) {
        var url = operation
                .path()
                .replace("{id}", Verdicts.shipment().detention(1))
                .replace("{year}", "2025");
        return body(who, operation).request(operation.method(), url);
    }

    private static io.restassured.specification.RequestSpecification body(
            io.restassured.specification.RequestSpecification who, Operation operation) {
        if (operation.method() != Method.POST) {
            return who;
        }
        var reason = operation.path().endsWith("confirm") ? "MATCH_CONFIRMED" : "FALSE_MATCH";
        return who.contentType(ContentType.JSON).body("{\"reason\": \"" + reason + "\"}");
    }
}
