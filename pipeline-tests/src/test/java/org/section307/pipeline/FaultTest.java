package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * 500 manifests while every process that could lose one is killed: each service, the database and the broker, with kill -9, each
 * while at least a hundred are accepted and not yet answered.
 */
class FaultTest {
    private static final int A_ROUND = 120;
    private static final int LEAST_IN_FLIGHT = 100;
    private static final int LEAST_IN_ALL = 500;
    private static final Duration CONSUMING_AGAIN = Duration.ofSeconds(60);

    @RegisterExtension
    static final RunningPipeline PIPELINE = RunningPipeline.shared();

    private final ExecutorService filers = Executors.newFixedThreadPool(16);

    /** Shipment id by filing, for every filing that was answered 201. */
    private final Map<Filing, String> accepted = new ConcurrentHashMap<>();

    /** A failure must not leave the other tests of this module with a part that is dead or paused. */
    @AfterEach
    void stop() throws Exception {
        filers.shutdownNow();
        PIPELINE.bringUpAll();
    }

    @Test
    void no_manifest_is_lost_and_no_line_is_held_twice_whatever_is_killed() throws Exception {
        for (String victim : List.of("wro-service", "detention-service", "kafka", "postgres", "shipment-service")) {
            killWhileInFlight(victim);
        }
        assertThat(accepted).hasSizeGreaterThanOrEqualTo(LEAST_IN_ALL);
        everyFilingHasItsVerdict();
        everyHeldLineHasOneHold();
        List<String> released = releaseTwenty();

        PIPELINE.deliverEverythingAgain();

        everyFilingHasItsVerdict(released);
        everyHeldLineHasOneHold();
        assertThat(PIPELINE.detention()
                        .count("select count(*) from (select 1 from tally group by shipment_id, line"
                                + " having sum(lines) not in (0, 1)) as twice"))
                .isZero();
        assertThat(PIPELINE.shipment().count("select count(*) from shipment where status = 'RECEIVED'"))
                .isZero();
    }

    private void killWhileInFlight(String victim) throws Exception {
        List<Future<?>> filing = new ArrayList<>();
        long inFlight = pileUp(filing);
        while (inFlight < LEAST_IN_FLIGHT) {
            inFlight = pileUp(filing);
        }
        PIPELINE.kill(victim);
        System.out.printf("%s killed with %d in flight%n", victim, inFlight);

        Instant restarted = Instant.now();
        PIPELINE.restart(victim);
        for (Future<?> each : filing) {
            each.get();
        }
        await().atMost(CONSUMING_AGAIN.plusSeconds(60)).ignoreExceptions().until(() -> inFlight() == 0);
        Duration took = Duration.between(restarted, Instant.now());
        System.out.printf("%s: nothing in flight %d ms after the restart began%n", victim, took.toMillis());
        assertThat(took).isLessThan(CONSUMING_AGAIN);
    }

    /**
     * wro-service is stopped while a round of filings comes in, and goes on when they wait.
     *
     * @return how many are in flight once it goes on; on a slow machine it may have decided some by then
     */
    private long pileUp(List<Future<?>> filing) throws Exception {
        PIPELINE.pause("wro-service");
        for (int i = 0; i < A_ROUND; i++) {
            int serial = PIPELINE.serial();
            Filing next = i % 2 == 0 ? Filing.held(serial) : Filing.clear(serial);
            filing.add(filers.submit(() -> fileUntilAccepted(next)));
        }
        await().atMost(Duration.ofSeconds(90)).until(() -> inFlight() >= A_ROUND);
        PIPELINE.resume("wro-service");
        return inFlight();
    }

    private long inFlight() {
        return PIPELINE.shipment().count("select count(*) from shipment where status = 'RECEIVED'");
    }

    /** What a careful client does: the same key again until there is an answer. */
    private void fileUntilAccepted(Filing filing) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> {
                    Answer answer = PIPELINE.services().file(filing);
                    if (answer.status() == 201) {
                        accepted.put(filing, answer.json().path("id").asText());
                    }
                    return answer.status() == 201;
                });
    }

    private void everyFilingHasItsVerdict() {
        everyFilingHasItsVerdict(List.of());
    }

    private void everyFilingHasItsVerdict(List<String> released) {
        accepted.forEach((filing, id) -> {
            String expected =
                    released.contains(id) ? "RELEASED" : filing.json().contains(Filing.LISTED_MAKER) ? "HELD" : "CLEAR";
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(PIPELINE.services().statusOf(id)).as(id).isEqualTo(expected));
        });
    }

    private void everyHeldLineHasOneHold() {
        long expected = accepted.keySet().stream()
                .filter(filing -> filing.json().contains(Filing.LISTED_MAKER))
                .count();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(holds()).isEqualTo(expected));
        assertThat(PIPELINE.detention()
                        .count("select count(*) from (select 1 from detention group by shipment_id, line"
                                + " having count(*) > 1) as twice"))
                .isZero();
    }

    private long holds() {
        String ids = String.join("','", accepted.values());
        return PIPELINE.detention().count("select count(*) from detention where shipment_id in ('" + ids + "')");
    }

    private List<String> releaseTwenty() {
        Services services = PIPELINE.services();
        List<String> ids = accepted.entrySet().stream()
                .filter(each -> each.getKey().json().contains(Filing.LISTED_MAKER))
                .limit(20)
                .map(Map.Entry::getValue)
                .toList();
        for (String id : ids) {
            for (JsonNode detention :
                    services.detentions("?shipmentId=" + id).json().path("items")) {
                String detentionId = detention.path("id").asText();
                String etag = services.detention(detentionId).header("ETag");
                assertThat(services.release(detentionId, etag, "ADMISSIBLE_PROOF")
                                .status())
                        .isEqualTo(200);
            }
        }
        return ids;
    }
}
