package org.section307.wro.screening.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.section307.kit.database.Database;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Api;
import org.section307.wro.Golden;
import org.section307.wro.Manifests;
import org.section307.wro.Rows;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class PreviewResourceTest {
    @Inject
    Database database;

    private static ValidatableResponse preview(RequestSpecification who, String body) {
        return who.contentType("application/json")
                .body(body)
                .post("/v1/screenings/preview")
                .then();
    }

    private static String held(Consumer<ObjectNode> change) {
        var manifest = (ObjectNode) Golden.json(Manifests.text("held.json").getBytes(StandardCharsets.UTF_8));
        change.accept(manifest);
        return manifest.toString();
    }

    @Test
    void a_manifest_gets_the_verdict_it_would_get_if_it_were_filed() {
        preview(Api.asOfficer(), Manifests.text("held.json"))
                .statusCode(200)
                .body("verdict", equalTo("HELD"))
                .body("grounds.orderId", hasItem("wro-cn-hetian-taida-2019"))
                .body("grounds[0].conditions.condition", hasItem("producer"));
        preview(Api.asOfficer(), Manifests.text("clear.json"))
                .statusCode(200)
                .body("verdict", equalTo("CLEAR"))
                .body("grounds", empty());
    }

    @Test
    void the_example_of_the_description_is_held() {
        preview(Api.asImporter(), ScreeningExamples.MANIFEST).statusCode(200).body("verdict", equalTo("HELD"));
    }

    @Test
    void a_line_without_maker_or_origin_is_a_verdict_and_no_fault() {
        preview(Api.asImporter(), held(manifest -> {
                    manifest.remove("entryNumber");
                    manifest.remove("billOfLading");
                    Manifests.line(manifest).remove("parties");
                    Manifests.line(manifest).remove("originCountry");
                }))
                .statusCode(200)
                .body("verdict", equalTo("IN_REVIEW"))
                .body("incomplete", equalTo(true))
                .body("reasons.reason", hasItem("INCOMPLETE"));
    }

    @Test
    void an_importer_sees_no_values() {
        preview(Api.asImporter(), Manifests.text("held.json"))
                .statusCode(200)
                .body(not(containsString("\"filed\"")))
                .body(not(containsString("\"listed\"")));
    }

    @Test
    void text_that_is_no_json_is_400() {
        preview(Api.asImporter(), "{\"lines\": [").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void every_fault_is_named_with_its_pointer_and_without_its_value() {
        preview(Api.asImporter(), held(manifest -> {
                    manifest.put("importDate", "2021-02-30");
                    Manifests.line(manifest).put("hts", "Zyzzogeton");
                }))
                .statusCode(422)
                .body("errors.pointer", hasItem("/importDate"))
                .body("errors.pointer", hasItem("/lines/0/hts"))
                .body(not(containsString("Zyzzogeton")));
    }

    @Test
    void an_importer_number_shaped_like_a_social_security_number_is_not_echoed() {
        preview(Api.asOfficer(), held(manifest -> ((ObjectNode) manifest.get("importer")).put("number", "123-45-6789")))
                .statusCode(200)
                .body(not(containsString("123-45-6789")));
    }

    @Test
    void nothing_is_stored() {
        var before = counts();

        preview(Api.asImporter(), Manifests.text("held.json")).statusCode(200);

        assertThat(counts()).isEqualTo(before);
    }

    private String counts() {
        return Rows.of(
                        database,
                        "select (select count(*) from manifest), (select count(*) from screening),"
                                + " (select count(*) from shipment), (select count(*) from outbox)")
                .getFirst();
    }

    @Test
    void another_content_type_is_415() {
        Api.asImporter()
                .contentType("text/plain")
                .body("{}")
                .post("/v1/screenings/preview")
                .then()
                .statusCode(415);
    }
}
