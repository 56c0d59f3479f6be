package org.section307.wro;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

    private static void plant(ObjectNode manifest) {
        ((ObjectNode) Manifests.line(manifest).get("parties").get(0)).put("name", PLANTED + " Apparel");
        ((ObjectNode) manifest.get("importer")).put("name", PLANTED + " Imports");
    }

    @Test
    void nothing_of_a_manifest_an_importer_or_a_broken_message_reaches_the_log() throws IOException {
        Shipment.any()
                .owner("77-7777777AB", "2704")
                .header("ce_billkey", PLANTED + "BILL")
                .file(Manifests.held(LogTest::plant))
                .awaitVerdicts(1);
        Shipment.any()
                .file(("{\"" + PLANTED + "\": ").getBytes(StandardCharsets.UTF_8))
                .awaitVerdicts(1);
        // a value that the database refuses, so that the driver has something to say
        Shipment.any().header("ce_billkey", PLANTED + "\0").file(Manifests.clear());
        Shipment.any().file(Manifests.clear()).awaitVerdicts(1);
        var preview = (ObjectNode) Golden.json(Manifests.text("held.json").getBytes(StandardCharsets.UTF_8));
        plant(preview);
        for (var body : new String[] {preview.toString(), "{\"" + PLANTED + "\": 1}", "{\"" + PLANTED}) {
            Api.asImporter().contentType("application/json").body(body).post("/v1/screenings/preview");
        }
        Api.asOfficer().get("/v1/screenings/" + PLANTED);

        var log = Files.readString(Path.of("target/wro-service.log"));

        assertThat(log).contains("order book open");
        assertThat(log).doesNotContain(PLANTED).doesNotContain("77-7777777AB");
    }
}
