package org.section307.shipment.filing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.section307.shipment.filing.domain.HistoryBody.Fault;
import org.section307.shipment.filing.domain.HistoryBody.Line;

class HistoryBodyTest {
    /** Noon in New York on 2021-06-10. */
    private static final Instant NOW = Instant.parse("2021-06-10T16:00:00Z");

    @Test
    void a_body_of_different_records_has_no_fault() {
        HistoryBody body = new HistoryBody(List.of(line(1, "A1", "a", "2021-06-10"), line(2, "A2", "b", null)));

        assertThat(body.faults(NOW)).isEmpty();
    }

    @Test
    void the_same_record_twice_is_no_fault() {
        HistoryBody body = new HistoryBody(List.of(line(1, "A1", "a", null), line(2, "A1", "a", null)));

        assertThat(body.faults(NOW)).isEmpty();
    }

    @Test
    void another_record_of_the_same_bill_and_importer_is_told_with_the_first() {
        HistoryBody body =
                new HistoryBody(List.of(line(1, "A1", "a", null), line(3, "A2", "b", null), line(4, "A1", "c", null)));

        assertThat(body.faults(NOW)).containsExactly(new Fault.FiledTwice(4, 1));
    }

    @Test
    void every_fault_is_told_in_the_order_of_the_lines() {
        HistoryBody body = new HistoryBody(List.of(
                line(2, "A1", "a", "2021-06-11"), line(5, "A1", "b", "2021-06-12"), line(6, "A2", "c", "2021-06-11")));

        assertThat(body.faults(NOW))
                .containsExactly(
                        new Fault.Ahead(2, History.Day.KNOWN_ON),
                        new Fault.Ahead(5, History.Day.KNOWN_ON),
                        new Fault.FiledTwice(5, 2),
                        new Fault.Ahead(6, History.Day.KNOWN_ON));
    }

    private static Line line(int number, String bill, String content, @Nullable String knownOn) {
        History history = new History(
                History.Source.AGENCY,
                null,
                knownOn == null ? null : LocalDate.parse(knownOn),
                new BigDecimal("12500.00"));
        ManifestFacts facts = new ManifestFacts(
                "11-1111111AA",
                "2704",
                LocalDate.of(2021, 6, 1),
                null,
                new ManifestFacts.BillOfLading("MAEU", bill, "MAEU" + bill),
                List.of(1),
                history);
        return new Line(number, new Manifest(new byte[0], content.repeat(64), facts));
    }
}
