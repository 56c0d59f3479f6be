package org.section307.shipment.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.section307.shipment.ManifestMother.anyManifest;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.section307.shipment.Api;
import org.section307.shipment.Events;
import org.section307.shipment.ManifestMother;
import org.section307.shipment.ServiceTest;

/** What wro-service is asked for again, and when. */
@ServiceTest
class AskAgainTest {
    private static final String IMPORTER = Api.importer("12-3456789AB");

    @Inject
    AskAgain askAgain;

    @Inject
    DataSource dataSource;

    @Test
    void what_stays_unanswered_is_asked_for_after_five_minutes_and_then_after_twice_as_long_each_time() {
        String id = Api.filed(anyManifest());
        Instant filed = Instant.now();

        assertThat(asked(id, filed, "PT4M50S", "PT5M1S", "PT14M", "PT15M2S", "PT34M", "PT35M3S"))
                .containsExactly("PT5M1S", "PT15M2S", "PT35M3S");
    }

    @Test
    void however_often_it_was_asked_for_it_is_asked_for_again_after_a_day() throws SQLException {
        String id = Api.filed(anyManifest());
        execute("update shipment set asked_count = 2000000000 where id = '" + id + "'");

        assertThat(asked(id, Instant.now(), "P2D", "P2DT23H59M", "P3D")).containsExactly("P2D", "P3D");
    }

    @Test
    void an_amendment_is_waited_for_as_a_first_version_is() {
        ManifestMother manifest = anyManifest();
        String id = Api.filed(manifest);
        assertThat(asked(id, Instant.now(), "P1D", "P3D", "P5D")).containsExactly("P1D", "P3D", "P5D");
        Api.amend(IMPORTER, id, "*", manifest.lines(1, 2)).then().statusCode(200);

        assertThat(asked(id, Instant.now(), "PT5M1S", "PT15M2S")).containsExactly("PT5M1S", "PT15M2S");
    }

    @Test
    void a_verdict_that_could_not_be_read_is_asked_for_until_it_is_read() {
        String id = Api.filed(anyManifest());
        Events.send(Events.SCREENINGS, id, Events.verdictHeaders(1, 1), "{\"verdict\": \"CLE");
        Events.awaitStatus(IMPORTER, id, "IN_REVIEW");
        assertThat(asked(id, Instant.now(), "PT4M", "PT5M1S", "PT14M", "PT15M2S"))
                .containsExactly("PT5M1S", "PT15M2S");

        Events.screened(id, 1, 1, "CLEAR");
        Events.awaitStatus(IMPORTER, id, "CLEAR");

        assertThat(asked(id, Instant.now(), "P5D")).isEmpty();
    }

    @Test
    void a_cancelled_filing_without_a_verdict_is_asked_for_too() {
        String id = Api.filed(anyManifest());
        Api.cancel(IMPORTER, id, "*").then().statusCode(204);

        askAllAt(Instant.now().plus(Duration.ofMinutes(6)));

        List<ConsumerRecord<String, byte[]>> events = told(id, 3);
        assertThat(events.get(2).value()).isEqualTo(events.getFirst().value());
        assertThat(Events.header(events.get(2), "ce_id")).isEqualTo(id + "/1/cancelled");
        assertThat(Events.header(events.get(2), "ce_again")).isEqualTo("true");
        assertThat(Events.header(events.get(2), "ce_cancelled")).isEqualTo("true");
    }

    @Test
    void what_is_answered_is_not_asked_for_again() {
        String answered = Api.filed(anyManifest());
        Events.screened(answered, 1, 1, "CLEAR");
        Events.awaitStatus(IMPORTER, answered, "CLEAR");
        String waiting = Api.filed(anyManifest());

        askAllAt(Instant.now().plus(Duration.ofMinutes(60)));

        told(waiting, 2);
        Api.cancel(IMPORTER, answered, "*").then().statusCode(204);
        assertThat(told(answered, 2))
                .extracting(event -> Events.header(event, "ce_again"))
                .containsOnly("absent");
    }

    /** Which of these moments, counted from the first, the shipment is asked for at. */
    private List<String> asked(String id, Instant from, String... moments) {
        return List.of(moments).stream()
                .filter(moment -> {
                    Instant now = from.truncatedTo(ChronoUnit.MILLIS).plus(Duration.parse(moment));
                    askAllAt(now);
                    return now.equals(askedAt(id));
                })
                .toList();
    }

    private Instant askedAt(String id) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select asked_at from shipment where id = '" + id + "'")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void askAllAt(Instant now) {
        while (askAgain.ask(now) > 0) {
            // one round is bounded; other tests' filings wait too
        }
    }

    private static List<ConsumerRecord<String, byte[]>> told(String id, int count) {
        return Events.read("shipments.v1", entry -> id.equals(entry.key()), count);
    }
}
