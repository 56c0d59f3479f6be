package org.section307.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.section307.engine.Engine;
import org.section307.engine.OrderBook;

class FilingsTest {
    private static final int MANY = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void those_planted_are_held_and_all_others_are_clear() {
        OrderBook book = OrderBook.shipped();
        var filings = new Filings(307);

        int planted = 0;
        for (int serial = 1; serial <= MANY; serial++) {
            Filing filing = filings.filing(serial);
            planted += filing.planted() ? 1 : 0;
            assertThat(Engine.screen(filing.json(), book).verdict().toString())
                    .as("manifest %d", serial)
                    .isEqualTo(filing.planted() ? "HELD" : "CLEAR");
        }

        assertThat(planted).as("one in a hundred").isBetween(1, 9);
    }

    @Test
    void each_has_ten_lines_and_an_entry_number_of_its_own_and_no_two_are_alike() throws Exception {
        var filings = new Filings(1);
        Set<String> entries = new HashSet<>();
        Set<String> lines = new HashSet<>();

        for (int i = 0; i < MANY; i++) {
            JsonNode manifest = JSON.readTree(filings.next().json());
            entries.add(manifest.path("entryNumber").asText());
            lines.add(manifest.path("lines").toString());
            assertThat(manifest.path("lines")).hasSize(10);
        }

        assertThat(entries).hasSize(MANY);
        assertThat(lines).hasSize(MANY);
    }

    @Test
    void a_seed_makes_the_same_manifests_again_and_another_seed_others() {
        var again = new Filings(7);
        assertThat(IntStream.rangeClosed(1, 50)).allSatisfy(serial -> {
            byte[] first = new Filings(7).filing(serial).json();
            assertThat(again.filing(serial).json()).isEqualTo(first);
            assertThat(new Filings(8).filing(serial).json()).isNotEqualTo(first);
        });
    }
}
