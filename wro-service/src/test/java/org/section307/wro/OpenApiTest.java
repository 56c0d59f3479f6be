package org.section307.wro;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.section307.local.test.LocalStackResource;

/** Every operation that the service describes, one by one: nothing is open, or without example, because it was forgotten. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {
    private record Operation(String path, Method method, JsonNode node) {
        boolean isPublic() {
            return path.startsWith("/v1/orders");
        }

        Response ask(RequestSpecification who) {
            var id = isPublic() ? "wro-cn-hetian-taida-2019" : Shipment.any().screeningId(1, 1);
            var request =
                    method == Method.POST ? who.contentType(ContentType.JSON).body(Manifests.text("clear.json")) : who;
            return request.request(method, path.replace("{id}", id));
        }
    }

    private static JsonNode document() {
        return Golden.json(given().accept("application/json").get("/openapi").asByteArray());
    }

    private static List<Operation> operations() {
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
    void the_description_is_openapi_3_1_and_has_every_operation() {
        assertThat(document().get("openapi").asText()).startsWith("3.1");
        assertThat(operations().stream().map(operation -> operation.method() + " " + operation.path()))
                .containsExactlyInAnyOrder(
                        "GET /v1/orders",
                        "GET /v1/orders/{id}",
                        "GET /v1/screenings",
                        "GET /v1/screenings/{id}",
                        "GET /v1/screenings/{id}/flips",
                        "POST /v1/screenings/preview");
    }

    @Test
    void the_previews_manifest_is_the_schema_of_the_contracts() {
        assertThat(document()
                        .at("/components/schemas/ManifestPreview/properties")
                        .properties())
                .isNotEmpty();
    }

    @Test
    void every_operation_has_an_example_of_its_answer_and_of_its_body() {
        for (var operation : operations()) {
            assertThat(operation.node().at("/responses/200/content").properties())
                    .as(operation.path())
                    .isNotEmpty()
                    .allSatisfy(content ->
                            assertThat(content.getValue().path("examples")).isNotEmpty());
            if (operation.method() == Method.POST) {
                assertThat(operation.node().at("/requestBody/content/application~1json/examples"))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void every_operation_that_is_not_public_asks_for_a_token() {
        for (var operation : operations()) {
            var answer = operation.ask(given());

            if (operation.isPublic()) {
                assertThat(answer.statusCode()).as(operation.path()).isEqualTo(200);
            } else {
                assertThat(answer.statusCode()).as(operation.path()).isEqualTo(401);
                assertThat(answer.header("WWW-Authenticate")).isNotBlank();
                assertThat(answer.contentType()).startsWith("application/problem+json");
            }
        }
    }

    @Test
    void every_operation_that_is_not_public_is_403_for_a_role_that_may_not() {
        for (var operation : operations()) {
            if (!operation.isPublic()) {
                assertThat(operation.ask(Api.as("case-officer")).statusCode())
                        .as(operation.path())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void the_service_is_ready_with_its_order_book() {
        given().get("/health/ready").then().statusCode(200);
        assertThat(given().get("/health/ready").asString()).contains("order book loaded");
    }
}
