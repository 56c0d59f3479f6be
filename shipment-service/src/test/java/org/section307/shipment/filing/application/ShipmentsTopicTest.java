package org.section307.shipment.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.shipment.ManifestMother.anyEntryNumber;
import static org.section307.shipment.ManifestMother.anyManifest;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.section307.local.test.Tokens;
import org.section307.shipment.Api;
import org.section307.shipment.Events;
import org.section307.shipment.ManifestMother;
import org.section307.shipment.ServiceTest;

/** What the other services hear of a filing. */
@ServiceTest
class ShipmentsTopicTest {
    private static final String IMPORTER = Api.importer("12-3456789AB");

    @Test
    void a_filing_is_told_with_the_bytes_that_are_stored_and_whose_they_are() {
        String broker = Tokens.token("importer", "--filer", "XYZ");
        ManifestMother manifest = anyManifest().entry(anyEntryNumber());
        String id = Api.file(broker, manifest).then().statusCode(201).extract().path("id");

        ConsumerRecord<String, byte[]> event = told(id, 1).getFirst();

        byte[] stored =
                Api.as(broker).get(Api.SHIPMENTS + "/" + id + "/manifest").asByteArray();
        assertThat(event.value()).isEqualTo(stored);
        assertThat(Events.header(event, "ce_id")).isEqualTo(id + "/1");
        assertThat(Events.header(event, "ce_type")).isEqualTo("org.section307.shipment.filed.v1");
        assertThat(Events.header(event, "ce_source")).isEqualTo("/shipment-service");
        assertThat(Events.header(event, "ce_subject")).isEqualTo(id);
        assertThat(Events.header(event, "ce_version")).isEqualTo("1");
        assertThat(Events.header(event, "ce_cancelled")).isEqualTo("false");
        assertThat("\"" + Events.header(event, "ce_sha256") + "\"").isEqualTo(Api.etag(broker, id));
        assertThat(Events.header(event, "ce_importer")).isEqualTo("12-3456789AB");
        assertThat(Events.header(event, "ce_filer")).isEqualTo("XYZ");
        assertThat(Events.header(event, "ce_port")).isEqualTo("2704");
        assertThat(Events.header(event, "ce_billkey")).isEqualTo("MAEU" + manifest.bill());
        assertThat(Events.header(event, "ce_entrykey"))
                .isEqualTo(String.valueOf(manifest.entryNumber()).replace("-", ""));
        assertThat(Events.header(event, "ce_again")).isEqualTo("absent");
    }

    @Test
    void amendments_and_the_cancellation_follow_in_order_and_the_cancellation_is_no_version() {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);
        Api.amend(IMPORTER, id, "*", manifest.lines(1, 2)).then().statusCode(200);
        Api.cancel(IMPORTER, id, "*").then().statusCode(204);

        List<ConsumerRecord<String, byte[]>> events = told(id, 3);

        assertThat(events)
                .extracting(event -> Events.header(event, "ce_id"))
                .containsExactly(id + "/1", id + "/2", id + "/2/cancelled");
        assertThat(events)
                .extracting(event -> Events.header(event, "ce_cancelled"))
                .containsExactly("false", "false", "true");
        assertThat(events.get(2).value()).isEqualTo(events.get(1).value());
    }

    @Test
    void an_amendment_that_changes_nothing_is_not_told() {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);
        Api.amend(IMPORTER, id, "*", manifest).then().statusCode(200);
        Api.cancel(IMPORTER, id, "*").then().statusCode(204);

        assertThat(told(id, 2))
                .extracting(event -> Events.header(event, "ce_id"))
                .containsExactly(id + "/1", id + "/1/cancelled");
    }

    private static List<ConsumerRecord<String, byte[]>> told(String id, int count) {
        return Events.read("shipments.v1", entry -> id.equals(entry.key()), count);
    }
}
