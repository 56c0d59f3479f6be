package org.section307.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.section307.shipment.ManifestMother.anyManifest;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@ServiceTest
class LargestManifestTest {
    private static final int LIMIT_BYTES = 16 * 1024 * 1024;
    private static final int LINES = 10_000;

    @Test
    void ten_thousand_lines_in_almost_16_MiB_are_filed_and_told() throws Exception {
        ManifestMother manifest = anyManifest().lineCount(LINES);
        int spare = (LIMIT_BYTES - manifest.json("x").length()) / LINES;
        String json = manifest.json("x".repeat(spare));
        assertThat(json.length()).isBetween(LIMIT_BYTES - 2 * LINES, LIMIT_BYTES);
        String token = Api.importer(manifest.importer());

        String id = Api.as(token)
                .body(json)
                .post(Api.SHIPMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as(token).get(Api.SHIPMENTS + "/" + id).then().body("lineCount", equalTo(LINES));
        ConsumerRecord<String, byte[]> event =
                Events.read("shipments.v1", entry -> id.equals(entry.key()), 1).getFirst();
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(event.value()));
        assertThat(Events.header(event, "ce_sha256")).isEqualTo(sha256);
    }
}
