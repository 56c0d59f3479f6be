package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.section307.local.test.Tokens;

/** What must stay inside: parties' data out of every log, a person's number out of everything. */
class DisclosureTest {
    /** Shaped like a social security number of a range that is given to nobody (area 9xx). */
    private static final String PERSON = "987-65-4321";

    @RegisterExtension
    static final RunningPipeline PIPELINE = RunningPipeline.shared();

    @Test
    void no_log_line_of_any_part_names_a_party() throws Exception {
        PIPELINE.fileAndAwait(Filing.held(PIPELINE.serial()), "HELD");
        Filing again = Filing.held(PIPELINE.serial());
        PIPELINE.fileAndAwait(again, "HELD");
        assertThat(PIPELINE.services()
                        .file(again.json(), "\"another-key-" + again.entryNumber() + "\"")
                        .status())
                .isEqualTo(409);

        String logs = PIPELINE.logs();

        assertThat(logs).contains("shipment-service");
        assertThat(logs)
                .doesNotContainIgnoringCase("Planted Importer")
                .doesNotContainIgnoringCase("Planted City")
                .doesNotContainIgnoringCase("Hetian Taida")
                .doesNotContain(Filing.IMPORTER);
    }

    @Test
    void a_person_s_number_is_in_no_log_no_table_and_no_topic_once_its_manifest_is_held() throws Exception {
        String token = Tokens.token("importer", "--importer", PERSON);
        Filing plain = Filing.held(PIPELINE.serial());
        String json = plain.json().replace(Filing.IMPORTER, PERSON);

        Answer filed = PIPELINE.services().fileAs(token, json, "\"a-person-s\"");

        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        String id = filed.json().path("id").asText();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> PIPELINE.services().statusAs(token, id).equals("HELD"));
        for (String number : List.of(PERSON, PERSON.replace("-", ""))) {
            assertThat(filed.body()).doesNotContain(number);
            assertThat(PIPELINE.logs()).doesNotContain(number);
            assertThat(PIPELINE.shipment().tablesThatHold(number)).isEmpty();
            assertThat(PIPELINE.wro().tablesThatHold(number)).isEmpty();
            assertThat(PIPELINE.detention().tablesThatHold(number)).isEmpty();
            assertThat(PIPELINE.topics().topicsThatHold(number)).isEmpty();
        }
        assertThat(PIPELINE.shipment().tablesThatHold("Planted City"))
                .as("the search finds what is there, in bytes too")
                .isNotEmpty();
        assertThat(PIPELINE.topics().topicsThatHold("Planted City")).contains("shipments.v1");
    }

    @Test
    void every_line_that_a_service_logs_is_a_json_object_with_its_time_level_logger_and_message() throws Exception {
        PIPELINE.fileAndAwait(Filing.held(PIPELINE.serial()), "HELD");
        var json = new ObjectMapper();

        for (String service : RunningPipeline.SERVICES) {
            List<String> lines = PIPELINE.logs(service).lines().toList();

            assertThat(lines).isNotEmpty();
            for (String line : lines) {
                JsonNode entry = json.readTree(line);
                assertThat(Instant.parse(entry.path("timestamp").asText())).isNotNull();
                assertThat(entry.path("level").asText()).isNotEmpty();
                assertThat(entry.path("loggerName").asText()).isNotEmpty();
                assertThat(entry.has("message")).isTrue();
            }
        }
    }
}
