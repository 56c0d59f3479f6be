package org.section307.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.section307.client.detention.DetentionsApi;
import org.section307.client.detention.FiscalYearsApi;
import org.section307.client.detention.model.Detention;
import org.section307.client.shipment.FilingApi;
import org.section307.client.shipment.StatusApi;
import org.section307.client.shipment.model.Manifest;
import org.section307.client.shipment.model.Receipt;
import org.section307.client.shipment.model.Status;
import org.section307.local.test.Tokens;

/** The services as a client meets them that openapi-generator made from their documents, and nobody has touched. */
class GeneratedClientTest {
    @RegisterExtension
    static final RunningPipeline PIPELINE = RunningPipeline.shared();

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private static org.section307.client.shipment.ApiClient shipmentsFor(String token) {
        var client = new org.section307.client.shipment.ApiClient();
        client.updateBaseUri(PIPELINE.address("shipment-service").toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }

    private static org.section307.client.detention.ApiClient detentionsFor(String token) {
        var client = new org.section307.client.detention.ApiClient();
        client.updateBaseUri(PIPELINE.address("detention-service").toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }

    @Test
    void a_manifest_is_filed_its_hold_is_found_and_the_fiscal_year_2021_is_read() throws Exception {
        Filing filing = Filing.held(PIPELINE.serial());
        Manifest manifest = JSON.readValue(filing.json(), Manifest.class);
        String importer = Tokens.token("importer", "--importer", Filing.IMPORTER);

        Receipt receipt = new FilingApi(shipmentsFor(importer)).callFile(manifest, filing.entryNumber());

        UUID id = requireNonNull(receipt.getId());
        var status = new StatusApi(shipmentsFor(importer));
        await().atMost(Duration.ofSeconds(30)).until(() -> status.shipment(id).getStatus() == Status.HELD);
        var detentions = new DetentionsApi(detentionsFor(Tokens.token("officer")));
        Detention held = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> detentions.getDetention(id + ".1.1"),
                        detention -> String.valueOf(detention.getState()).equals("HELD"));
        assertThat(held.getEntryNumber()).isEqualTo(filing.entryNumber());
        assertThat(new BigDecimal(held.getValue())).isEqualByComparingTo(filing.valueOfALine());

        var year = new FiscalYearsApi(detentionsFor(importer)).getFiscalYear(2021, null, null);

        assertThat(year.getFiscalYear()).isEqualTo(2021);
        assertThat(year.getWrosIssued()).isEqualTo(7);
        assertThat(year.getFindingsIssued()).isEqualTo(2);
    }
}
