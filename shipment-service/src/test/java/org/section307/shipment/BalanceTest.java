package org.section307.shipment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.shipment.ManifestMother.anyManifest;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ServiceTest
class BalanceTest {
    @Test
    void what_was_accepted_is_the_sum_over_statuses_in_every_scrape_while_filings_come_in() throws Exception {
        double before = value(scrape(), "s307_shipments_accepted");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> filings = IntStream.range(0, 60)
                    .mapToObj(number -> threads.submit(() -> Api.filed(anyManifest())))
                    .toList();
            while (!filings.stream().allMatch(Future::isDone)) {
                String metrics = scrape();
                assertThat(sumOverStatuses(metrics)).isEqualTo(value(metrics, "s307_shipments_accepted"));
            }
            for (Future<String> filing : filings) {
                filing.get();
            }
        }
        assertThat(value(scrape(), "s307_shipments_accepted")).isEqualTo(before + 60);
    }

    private static String scrape() {
        return given().get("/metrics").then().statusCode(200).extract().asString();
    }

    private static double sumOverStatuses(String metrics) {
        List<String> lines = metrics.lines()
                .filter(line -> line.startsWith("s307_shipments{"))
                .toList();
        assertThat(lines).hasSize(6);
        return lines.stream().mapToDouble(BalanceTest::last).sum();
    }

    private static double value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(BalanceTest::last)
                .findFirst()
                .orElseThrow();
    }

    private static double last(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
}
