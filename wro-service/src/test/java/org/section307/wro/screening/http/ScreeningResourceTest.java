package org.section307.wro.screening.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Api;
import org.section307.wro.Golden;
import org.section307.wro.Manifests;
import org.section307.wro.Shipment;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class ScreeningResourceTest {
    private static final List<String> FOR_THE_AGENCY = List.of("filed", "listed", "steps", "path");

    private static String screened(byte[] manifest) {
        var event = Shipment.any().file(manifest).awaitVerdict();
        return event.get("screeningId").asText();
    }

    private static ValidatableResponse read(RequestSpecification who, String screeningId) {
        return who.get("/v1/screenings/" + screeningId).then();
    }

    @Test
    void an_officer_reads_every_condition_with_values_pointer_and_clause() {
        var id = screened(Manifests.held());

        read(Api.asOfficer(), id)
                .statusCode(200)
                .body("screeningId", equalTo(id))
                .body("verdict", equalTo("HELD"))
                .body("importDate", equalTo("2021-06-01"))
                .body("engineVersion", notNullValue())
                .body("grounds.orderId", hasItem("wro-cn-hetian-taida-2019"))
                .body("grounds.find { it.orderId == 'wro-cn-hetian-taida-2019' }.answer", equalTo("detain"))
                .body(
                        "grounds.find { it.orderId == 'wro-cn-hetian-taida-2019' }.conditions.condition",
                        hasItem("producer"))
                .body(
                        "grounds.find { it.orderId == 'wro-cn-hetian-taida-2019' }.conditions"
                                + ".find { it.condition == 'producer' }.filed",
                        equalTo("Hetian Taida Apparel Co., Ltd."));
    }

    @Test
    void an_importer_reads_order_clause_and_field_and_no_values() {
        var id = screened(Manifests.held());

        var answer = read(Api.asImporter(), id).statusCode(200).extract().jsonPath();

        List<Map<String, Object>> conditions = answer.getList("grounds.conditions.flatten()");
        assertThat(conditions)
                .isNotEmpty()
                .allSatisfy(condition -> assertThat(condition)
                        .containsKeys("condition", "state", "clause")
                        .doesNotContainKeys(FOR_THE_AGENCY.toArray(String[]::new)));
        assertThat(conditions).anySatisfy(condition -> assertThat(condition).containsKey("pointer"));
    }

    @Test
    void an_officer_of_another_port_reads_its_own_verdict_as_its_importer_does() {
        var id = screened(Manifests.held());
        var both = Api.as("officer", "--port", "1001", "--importer", "12-3456789AB");

        var answer = read(both, id).statusCode(200).extract().jsonPath();

        List<Map<String, Object>> conditions = answer.getList("grounds.conditions.flatten()");
        assertThat(conditions)
                .isNotEmpty()
                .allSatisfy(
                        condition -> assertThat(condition).doesNotContainKeys(FOR_THE_AGENCY.toArray(String[]::new)));
    }

    @Test
    void the_evidence_of_a_clear_verdict_is_derived_by_replay() {
        var id = screened(Manifests.clear());

        read(Api.asOfficer(), id)
                .statusCode(200)
                .body("verdict", equalTo("CLEAR"))
                .body("engineVersion", notNullValue())
                .body("grounds", empty());
    }

    @Test
    void an_unreadable_filing_shows_its_reason() {
        var id = screened("[".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        read(Api.asOfficer(), id)
                .statusCode(200)
                .body("verdict", equalTo("IN_REVIEW"))
                .body("reasons[0].reason", equalTo("UNREADABLE"))
                .body("reasons[0].lines", equalTo("0"));
    }

    @Test
    void a_shipments_verdicts_are_listed_the_newest_first_page_by_page() {
        var shipment = Shipment.any().file(Manifests.held()).file(2, Manifests.clear());
        shipment.awaitVerdicts(2);

        var first = Api.asImporter()
                .get("/v1/screenings?limit=1&shipmentId=" + shipment.id)
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(2)))
                .extract()
                .<String>path("nextCursor");
        Api.asImporter()
                .get("/v1/screenings?limit=1&shipmentId=" + shipment.id + "&cursor=" + first)
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(1)))
                .body("items[0].verdict", equalTo("HELD"))
                .body("items[0].grounds.orderId", hasItem("wro-cn-hetian-taida-2019"))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void anothers_shipment_is_not_there_neither_by_id_nor_in_a_list() {
        var id = screened(Manifests.held());
        var shipment = id.substring(0, id.indexOf('.'));
        for (var who : List.of("importer", "officer")) {
            var stranger = who.equals("importer")
                    ? new String[] {"--importer", "98-7654321AB"}
                    : new String[] {"--port", "4601"};
            read(Api.as(who, stranger), id).statusCode(404);
            Api.as(who, stranger)
                    .get("/v1/screenings?shipmentId=" + shipment)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void a_broker_reads_what_it_filed() {
        var id = screened(Manifests.held());

        read(Api.as("importer", "--importer", "98-7654321AB", "--filer", "002"), id)
                .statusCode(200);
    }

    @Test
    void an_id_that_is_none_is_not_there() {
        read(Api.asOfficer(), "1.2.3").statusCode(404);
        read(Api.asOfficer(), Shipment.any().screeningId(1, 1)).statusCode(404);
    }

    @Test
    void a_list_asks_for_a_shipment() {
        Api.asOfficer().get("/v1/screenings").then().statusCode(422);
        Api.asOfficer().get("/v1/screenings?shipmentId=x").then().statusCode(422);
    }

    @Test
    void every_example_is_what_it_stands_for() throws Exception {
        var strict = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        for (var example : Map.of(
                        ScreeningExamples.SCREENING, ScreeningView.class,
                        ScreeningExamples.PREVIEW, PreviewView.class,
                        ScreeningExamples.FLIPS, FlipsView.class,
                        ScreeningExamples.PAGE, ScreeningResource.ScreeningPage.class)
                .entrySet()) {
            var read = strict.readValue(example.getKey(), example.getValue());

            assertThat(strict.<com.fasterxml.jackson.databind.JsonNode>valueToTree(read))
                    .isEqualTo(Golden.json(example.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    @Test
    void nobody_reads_without_a_token() {
        given().get("/v1/screenings/" + Shipment.any().screeningId(1, 1))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue());
    }
}
