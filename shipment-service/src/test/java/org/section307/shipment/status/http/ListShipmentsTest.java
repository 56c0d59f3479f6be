package org.section307.shipment.status.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.section307.shipment.ManifestMother.anyEntryNumber;
import static org.section307.shipment.ManifestMother.anyManifest;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.section307.shipment.Api;
import org.section307.shipment.Events;
import org.section307.shipment.ManifestMother;
import org.section307.shipment.ServiceTest;

@ServiceTest
class ListShipmentsTest {
    private static final String IMPORTER = Api.importer("12-3456789AB");

    @Test
    void a_shipment_is_shown_with_all_that_it_is_found_by() {
        ManifestMother manifest = anyManifest().entry(anyEntryNumber()).lines(1, 2);
        String id = Api.filed(manifest);

        Api.as(IMPORTER)
                .get(Api.SHIPMENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("version", equalTo(1))
                .body("status", equalTo("RECEIVED"))
                .body("importer", equalTo("12-3456789AB"))
                .body("entryNumber", equalTo(manifest.entryNumber()))
                .body("billOfLading.number", equalTo(manifest.bill()))
                .body("portOfEntry", equalTo("2704"))
                .body("importDate", equalTo("2021-06-01"))
                .body("lineCount", equalTo(2));
    }

    @Test
    void pages_follow_each_other_newest_first_without_gap_or_repetition() throws Exception {
        String importer = "11-2222222AA";
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            filed.addFirst(Api.filed(anyManifest().importer(importer)));
            Thread.sleep(2); // ids of one millisecond are in no order
        }

        List<String> listed = new ArrayList<>();
        String cursor = null;
        do {
            Response page = page(Api.importer(importer), cursor);
            listed.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(listed).isEqualTo(filed);
    }

    @Test
    void every_filter_narrows_the_list() {
        ManifestMother wanted =
                anyManifest().entry(anyEntryNumber()).port("4601").importDate("2022-02-02");
        String id = Api.filed(wanted);
        String other = Api.filed(anyManifest());
        List<List<String>> filters = List.of(
                List.of("entryNumber", String.valueOf(wanted.entryNumber())),
                List.of("billOfLading", "maeu" + wanted.bill()),
                List.of("port", "4601"),
                List.of("importDateFrom", "2022-02-02"),
                List.of("importer", "12-3456789AB", "port", "4601"));

        for (List<String> filter : filters) {
            var request = Api.as(IMPORTER).queryParam("limit", 200);
            for (int i = 0; i < filter.size(); i += 2) {
                request.queryParam(filter.get(i), filter.get(i + 1));
            }
            request.get(Api.SHIPMENTS)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id))
                    .body("items.id", not(hasItem(other)));
        }
        Api.as(IMPORTER)
                .queryParam("importDateTo", "2021-12-31")
                .queryParam("billOfLading", "MAEU" + wanted.bill())
                .get(Api.SHIPMENTS)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void shipments_are_found_by_one_or_more_statuses() {
        ManifestMother manifest = anyManifest().importer("22-3333333AA");
        String token = Api.importer(manifest.importer());
        String held = Api.filed(manifest);
        Api.filed(anyManifest().importer("22-3333333AA"));
        Events.screened(held, 1, 1, "HELD");
        Events.awaitStatus(token, held, "HELD");

        Api.as(token)
                .queryParam("status", "HELD", "RELEASED")
                .get(Api.SHIPMENTS)
                .then()
                .body("items.id", contains(held));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 201",
        "limit, many",
        "cursor, xyz",
        "status, LOST",
        "port, 27",
        "entryNumber, 12",
        "billOfLading, 7",
        "importDateFrom, yesterday",
        "shipper, ACME"
    })
    void a_parameter_that_can_not_be_meant_is_refused_and_named(String parameter, String value) {
        Api.as(IMPORTER)
                .queryParam(parameter, value)
                .get(Api.SHIPMENTS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.parameter", hasItem(parameter));
    }

    private static Response page(String token, @Nullable String cursor) {
        var request = Api.as(token).queryParam("limit", 2);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(Api.SHIPMENTS);
    }
}
