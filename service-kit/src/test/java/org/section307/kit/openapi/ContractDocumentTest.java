package org.section307.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
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

    @Test
    void a_documents_head_tells_its_licence_and_where_it_was_read() {
        given().get("/openapi?format=json")
                .then()
                .body("info.license.name", equalTo("Apache-2.0"))
                .body("info.contact.name", notNullValue())
                .body("servers[0].url", equalTo("/"));
    }

    @Test
    void roles_are_told_beside_the_scheme_and_not_as_its_scopes() {
        given().get("/openapi?format=json")
                .then()
                .body("paths.'/v1/things/officers'.get.security[0].SecurityScheme", empty())
                .body("paths.'/v1/things/officers'.get.x-roles", contains("officer"))
                .body("paths.'/v1/things'.get.security", empty());
    }

    @Test
    void a_member_that_may_be_null_is_null_or_what_it_is() {
        given().get("/openapi?format=json")
                .then()
                .body("components.schemas.Who.properties.filer.type", contains("string", "null"))
                .body("components.schemas.Who.properties.subject.type", equalTo("string"));
    }

    @Test
    void an_operation_on_one_thing_tells_that_there_may_be_none() {
        given().get("/openapi?format=json")
                .then()
                .body("paths.'/v1/things/{id}'.get.responses.'404'.content", hasKey("application/problem+json"))
                .body("paths.'/v1/things'.get.responses", not(hasKey("404")));
    }
}
