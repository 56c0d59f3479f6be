package org.section307.detention.lifecycle.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.detention.Api;
import org.section307.detention.Examples;
import org.section307.detention.Verdicts;
import org.section307.local.test.LocalStackResource;

/** What the API's description shows is what the service answers: the same members, no more and no fewer. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class DetentionExamplesTest {
    private static final String ONE = "/v1/detentions/{id}";

    @Inject
    ObjectMapper mapper;

    @Test
    void the_example_of_a_detention_is_a_whole_answer() {
        var example = Examples.json(ONE, "get", "responses/200");
        var shipment = Verdicts.shipment().header("entrykey", "00261103162").sendHeld("12500.00");

        var answer = Examples.body(Api.asOfficer().get("/v1/detentions/" + shipment.detention(1)));

        assertThat(Examples.read(mapper, example, DetentionView.class).state()).isEqualTo("HELD");
        assertThat(Examples.members(example)).isEqualTo(Examples.members(answer));
    }

    @Test
    void the_example_of_a_page_is_a_whole_answer() {
        var example = Examples.json("/v1/detentions", "get", "responses/200");
        var shipment = Verdicts.shipment().header("entrykey", "00261103162").sendHeld("12500.00");

        var answer = Examples.body(
                Api.asOfficer().queryParam("shipmentId", shipment.id()).get("/v1/detentions"));

        assertThat(Examples.read(mapper, example, DetentionResource.DetentionPage.class)
                        .items())
                .hasSize(1);
        assertThat(Examples.members(example)).isEqualTo(Examples.members(answer));
    }

    @Test
    void the_example_as_of_a_day_is_of_a_records_page() {
        var example = Examples.json("/v1/detentions", "get", "responses/200", "as of a day");

        var page = Examples.read(mapper, example, DetentionResource.DetentionPage.class);

        assertThat(page.items().stream().filter(DetentionView::madeUp)).hasSize(page.synthetic());
    }

    @ParameterizedTest
    @ValueSource(strings = {"release", "confirm", "reject"})
    void the_example_of_an_act_leads_to_an_answer_like_its_example(String act) {
        var path = ONE + "/" + act;
        var example = Examples.json(path, "post", "responses/200");
        var request = Examples.json(path, "post", "requestBody");
        var shipment = Verdicts.shipment().header("entrykey", "00261103162");
        var detention =
                (act.equals("release") ? shipment.sendHeld("1.00") : shipment.sendInReview("1.00")).detention(1);

        var answer = Examples.body(Api.asOfficer()
                .header("If-Match", Api.etag(detention))
                .contentType(ContentType.JSON)
                .body(request.toString())
                .post("/v1/detentions/" + detention + "/" + act));

        Examples.read(mapper, example, DetentionView.class);
        assertThat(Examples.members(example)).isEqualTo(Examples.members(answer));
        assertThat(whatWasDone(example)).isEqualTo(whatWasDone(answer));
    }

    private static String whatWasDone(JsonNode detention) {
        return detention.get("state").asText() + " "
                + detention.at("/acts/0/act").asText() + " "
                + detention.at("/acts/0/reason").asText() + " "
                + detention.at("/acts/0/note").asText();
    }
}
