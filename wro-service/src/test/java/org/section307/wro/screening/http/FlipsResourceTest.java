package org.section307.wro.screening.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.section307.local.test.LocalStackResource;
import org.section307.wro.Api;
import org.section307.wro.Manifests;
import org.section307.wro.Shipment;

/** What would flip a verdict, and who is told. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class FlipsResourceTest {
    private static String screened(byte[] manifest) {
        return Shipment.any().file(manifest).awaitVerdict().get("screeningId").asText();
    }

    private static ValidatableResponse flips(RequestSpecification who, String screeningId) {
        return who.get("/v1/screenings/" + screeningId + "/flips").then();
    }

    @Test
    void an_officer_reads_which_single_changes_would_let_a_held_line_go_and_where_they_are_made() {
        var answer = flips(Api.asOfficer(), screened(Manifests.held()))
                .statusCode(200)
                .body("byLines", hasSize(1))
                .body("byLines[0].lines", equalTo("1"))
                .body("byLines[0].verdict", equalTo("HELD"))
                .extract()
                .jsonPath();

        assertThat(answer.getList("byLines[0].flips.changes.flatten().condition"))
                .as("the maker and the date are the listed order's")
                .contains("producer", "date");
        assertThat(answer.getList("byLines[0].flips.becomes")).isNotEmpty().doesNotContain("HELD");
    }

    @Test
    void a_clear_verdict_has_no_flips() {
        flips(Api.asOfficer(), screened(Manifests.clear())).statusCode(200).body("byLines", empty());
    }

    @Test
    void what_could_not_be_read_has_no_value_that_decides() {
        flips(Api.asOfficer(), screened("[".getBytes(StandardCharsets.UTF_8)))
                .statusCode(409)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void an_importer_is_not_told_what_would_let_its_goods_pass() {
        flips(Api.asImporter(), screened(Manifests.held())).statusCode(403);
    }

    @Test
    void an_officer_of_another_port_is_not_told_about_it_not_even_about_its_own_goods() {
        var id = screened(Manifests.held());

        flips(Api.as("officer", "--port", "1001"), id).statusCode(404);
        flips(Api.as("officer", "--port", "1001", "--importer", "12-3456789AB"), id)
                .statusCode(404);
    }
}
