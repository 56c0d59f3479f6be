package org.section307.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.shipment.ManifestMother.anyManifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Plants values, has the service take, refuse and stumble over them, and looks for them in what it wrote. */
@ServiceTest
class NoPartyDataInLogsTest {
    private static final String NAME = "Planted Mill of Nowhere";
    private static final String IMPORTER = "77-7654321PL";
    private static final String SOCIAL_SECURITY = "917-65-4321";

    @Test
    void the_log_names_no_party_whatever_is_filed() throws IOException {
        String token = Api.importer(IMPORTER);
        ManifestMother manifest =
                anyManifest().importer(IMPORTER).partyName(NAME).bill("PLANTEDBILL77");

        String id = Api.file(token, manifest).then().statusCode(201).extract().path("id");
        Api.file(token, manifest).then().statusCode(409);
        Api.file(Api.importer("98-7654321XY"), manifest).then().statusCode(403);
        Api.file(token, manifest.importDate("the day of " + NAME)).then().statusCode(422);
        Api.as(token).body(manifest.json() + NAME).post(Api.SHIPMENTS).then().statusCode(400);
        Api.as(token).queryParam("port", NAME).get(Api.SHIPMENTS).then().statusCode(422);
        Api.as(token).queryParam("importer", IMPORTER).get(Api.SHIPMENTS).then().statusCode(200);
        Api.as(token).get(Api.SHIPMENTS + "/" + IMPORTER).then().statusCode(404);
        Api.as(token)
                .header("Idempotency-Key", NAME + "\u00e9")
                .body("{}")
                .post(Api.SHIPMENTS)
                .then()
                .statusCode(400);
        Api.file(
                        Api.importer(SOCIAL_SECURITY),
                        anyManifest().importer(SOCIAL_SECURITY).partyName(NAME))
                .then()
                .statusCode(201);
        Api.amend(token, id, "*", manifest.lines(1, 2)).then().statusCode(200);
        Events.send(Events.SCREENINGS, id, Events.verdictHeaders(2, 1), "{\"importer\": \"" + IMPORTER + NAME);
        Events.awaitStatus(token, id, "IN_REVIEW");

        String log = log();

        assertThat(log).contains("message can't be handled");
        for (String planted : new String[] {NAME, "Planted", IMPORTER, "PLANTEDBILL77", SOCIAL_SECURITY, "917654321"}) {
            assertThat(log).doesNotContain(planted);
        }
    }

    /** Everything that the service wrote, up to a mark of our own. */
    private static String log() throws IOException {
        Logger.getLogger("org.section307.shipment").info("the end of the log");
        String log =
                Files.readString(Path.of(ConfigProvider.getConfig().getValue("quarkus.log.file.path", String.class)));
        assertThat(log).contains("the end of the log");
        return log;
    }
}
