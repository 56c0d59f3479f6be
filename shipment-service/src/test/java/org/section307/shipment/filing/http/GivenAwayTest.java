package org.section307.shipment.filing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.section307.shipment.ManifestMother.anyManifest;

import org.junit.jupiter.api.Test;
import org.section307.local.test.Tokens;
import org.section307.shipment.Api;
import org.section307.shipment.Events;
import org.section307.shipment.ManifestMother;
import org.section307.shipment.ServiceTest;

/** Amendments by which a filing leaves the view of who amends it. */
@ServiceTest
class GivenAwayTest {
    private static final String BEFORE = "12-3456789AB";
    private static final String AFTER = "98-7654321XY";

    /** Imports under a number of its own, and files for others as a broker. */
    private static final String TWO_HATS = Tokens.token("importer", "--importer", BEFORE, "--filer", "QQQ");

    @Test
    void an_importer_who_is_a_broker_too_may_put_a_filing_under_a_clients_number_who_then_sees_it() {
        ManifestMother manifest = anyManifest().importer(BEFORE);
        String id = Api.filed(manifest);

        Api.amend(TWO_HATS, id, "*", manifest.importer(AFTER))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("status", equalTo("RECEIVED"));

        assertThat(Api.status(Api.importer(AFTER), id)).isEqualTo("RECEIVED");
        Api.as(Api.importer(BEFORE)).get(Api.SHIPMENTS + "/" + id).then().statusCode(404);
        Api.as(TWO_HATS).get(Api.SHIPMENTS + "/" + id).then().statusCode(404);
    }

    @Test
    void the_other_services_are_told_whose_it_is_now() {
        ManifestMother manifest = anyManifest().importer(BEFORE);
        String id = Api.filed(manifest);

        Api.amend(TWO_HATS, id, "*", manifest.importer(AFTER).port("1001"))
                .then()
                .statusCode(200);

        var told =
                Events.read("shipments.v1", entry -> id.equals(entry.key()), 2).get(1);
        assertThat(Events.header(told, "ce_version")).isEqualTo("2");
        assertThat(Events.header(told, "ce_importer")).isEqualTo(AFTER);
        assertThat(Events.header(told, "ce_port")).isEqualTo("1001");
    }
}
