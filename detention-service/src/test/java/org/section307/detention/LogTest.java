package org.section307.detention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.section307.local.test.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class LogTest {
    private static final String PLANTED = "Zyzzogeton";

    @Test
    void nothing_of_a_party_a_note_or_a_broken_message_reaches_the_log() throws IOException {
        var shipment = Verdicts.shipment()
                .owner("77-7777777AB", "2704")
                .header("billkey", PLANTED + "BILL")
                .header("entrykey", PLANTED + "ENTRY");
        // a value that the database refuses, so that the driver has something to say
        shipment.line(1, "9999999999999.00")
                .detain(PLANTED + "-order", "WRO", "1")
                .send()
                .awaitDetentions(1);
        Verdicts.shipment()
                .sendBody(("{\"" + PLANTED + "\": ").getBytes(StandardCharsets.UTF_8))
                .awaitDetentions(1);
        var held = Verdicts.shipment().sendHeld("1.00");
        Api.asOfficer()
                .header("If-Match", Api.etag(held.detention(1)))
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"FALSE_MATCH\", \"note\": \"" + PLANTED + " note\"}")
                .post("/v1/detentions/" + held.detention(1) + "/release")
                .then()
                .statusCode(200);
        Api.asOfficer()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"" + PLANTED + "\"}")
                .post("/v1/detentions/" + held.detention(1) + "/release")
                .then()
                .statusCode(422)
                .body(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString(PLANTED)));

        var log = Files.readString(Path.of("target/detention-service.log"));

        assertThat(log).contains("detention-service").contains("screenings.v1");
        assertThat(log).doesNotContain(PLANTED).doesNotContain("77-7777777AB");
    }
}
