package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the services say, and keep, while what they stand on is away. */
class OutageTest {
    @RegisterExtension
    static final RunningPipeline PIPELINE = RunningPipeline.shared();

    /** A failure must not leave the other tests of this module with a part that is dead. */
    @AfterEach
    void bringUp() throws Exception {
        PIPELINE.bringUpAll();
    }

    @Test
    void without_its_broker_a_service_lives_and_is_not_ready() throws Exception {
        PIPELINE.kill("kafka");

        everyServiceSaysItIsNotReadyAndLives("kafka");
    }

    @Test
    void without_its_database_a_service_lives_and_is_not_ready() throws Exception {
        PIPELINE.kill("postgres");

        everyServiceSaysItIsNotReadyAndLives("database");
    }

    @Test
    void what_was_held_and_released_is_so_after_every_process_was_killed_at_once() throws Exception {
        Services services = PIPELINE.services();
        var held = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            held.add(PIPELINE.fileAndAwait(Filing.held(PIPELINE.serial()), "HELD"));
        }
        Filing underWay = Filing.held(PIPELINE.serial());
        for (String each : held) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> services.detentions("?shipmentId=" + each)
                                    .json()
                                    .path("items")
                                    .size()
                            == 1);
        }
        JsonNode before = services.fiscalYear(PipelineTest.thisFiscalYear()).json();
        String id = services.file(underWay).json().path("id").asText();

        for (String part : RunningPipeline.PARTS) {
            PIPELINE.kill(part);
        }
        PIPELINE.bringUpAll();

        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> services.statusOf(id).equals("HELD"));
        assertThat(held).allSatisfy(each -> assertThat(services.statusOf(each)).isEqualTo("HELD"));
        // the verdict shows first, the detention and its year follow
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(detained(services.fiscalYear(PipelineTest.thisFiscalYear())
                                .json()))
                        .isEqualTo(detained(before) + 1));
        assertThat(services.file(underWay).json().path("id").asText())
                .as("the same key is answered again")
                .isEqualTo(id);
    }

    private static void everyServiceSaysItIsNotReadyAndLives(String missing) {
        for (String service : RunningPipeline.SERVICES) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                Answer ready = PIPELINE.health(service, "/ready");
                assertThat(ready.status()).as(service).isEqualTo(503);
                assertThat(down(ready))
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(missing));
            });
            assertThat(PIPELINE.health(service, "/live").status()).as(service).isEqualTo(200);
        }
    }

    private static List<String> down(Answer health) {
        return StreamSupport.stream(health.json().path("checks").spliterator(), false)
                .filter(check -> check.path("status").asText().equals("DOWN"))
                .map(check -> check.path("name").asText())
                .toList();
    }

    private static int detained(JsonNode year) {
        return year.path("shipmentsDetained").asInt();
    }
}
