package org.section307.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;
import org.section307.kit.KitTest;

@KitTest
class ContractDocumentTest {
    @Test
    void a_contracts_schema_and_its_definitions_are_components() {
        given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("components.schemas.Colour.pattern", equalTo("^[A-Z]+$"))
                .body("components.schemas.ThingDocument.required", contains("colour"))
                .body("components.schemas.ThingDocument.properties.colour.$ref", equalTo("#/components/schemas/Colour"))
                .body(
                        "components.schemas.ThingDocument.properties.self.$ref",
                        equalTo("#/components/schemas/ThingDocument"))
                .body("components.schemas.ThingDocument.if.properties.colour.const", equalTo("RED"))
                .body("components.schemas.ThingDocument.then.required", contains("shade"));
    }

    @Test
    void every_operation_tells_how_a_problem_looks() {
        given().get("/openapi?format=json")
                .then()
                .body(
                        "paths.'/v1/things'.get.responses.default.content.'application/problem+json'.schema.$ref",
                        equalTo("#/components/schemas/Problem"))
                .body("components.schemas.Problem.properties.requestId", notNullValue());
    }
}
