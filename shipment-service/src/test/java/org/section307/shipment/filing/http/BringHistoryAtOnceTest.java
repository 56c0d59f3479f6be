package org.section307.shipment.filing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.section307.shipment.ManifestMother.anyManifest;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.section307.local.test.Tokens;
import org.section307.shipment.Api;
import org.section307.shipment.ManifestMother;
import org.section307.shipment.ServiceTest;

/** Bodies of records of the past that come at the same time. */
@ServiceTest
class BringHistoryAtOnceTest {
    private static final String RECORDS = Tokens.token("records");

    @Inject
    HistoryTurns turns;

    @Inject
    DataSource dataSource;

    @Test
    void a_third_body_at_once_is_told_when_to_come_back() {
        ManifestMother manifest = past();

        Response third = turns.inTurn(() -> turns.inTurn(() -> Api.bring(RECORDS, manifest)));

        third.then().statusCode(503).contentType("application/problem+json").header("Retry-After", equalTo("1"));
        Response second = turns.inTurn(() -> Api.bring(RECORDS, manifest));
        second.then().statusCode(200);
    }

    /**
     * Both are stopped in the middle of their claims by a third that has one key of theirs. Did each claim in an order of its
     * own, they would then wait for each other.
     */
    @Test
    void two_bodies_of_the_same_records_at_once_file_each_once() throws Exception {
        ManifestMother[] manifests =
                Stream.generate(BringHistoryAtOnceTest::past).limit(50).toArray(ManifestMother[]::new);
        List<ManifestMother> reversed = Arrays.asList(manifests.clone());
        Collections.reverse(reversed);
        try (ExecutorService pool = Executors.newFixedThreadPool(2);
                Connection third = dataSource.getConnection()) {
            third.setAutoCommit(false);
            claim(third, manifests[25]);
            Future<Response> one = pool.submit(() -> Api.bring(RECORDS, manifests));
            Future<Response> two = pool.submit(() -> Api.bring(RECORDS, reversed.toArray(ManifestMother[]::new)));
            await().untilAsserted(() -> assertThat(waiting()).isGreaterThanOrEqualTo(2));
            third.rollback();

            one.get().then().statusCode(200);
            two.get().then().statusCode(200);
            int filed = one.get().<Integer>path("filed") + two.get().<Integer>path("filed");
            assertThat(filed).isEqualTo(50);
        }
    }

    private static void claim(Connection connection, ManifestMother manifest) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into live_filing values (?, ?)")) {
            insert.setString(1, "bill:MAEU" + manifest.bill() + ":" + manifest.importer());
            insert.setObject(2, UUID.randomUUID());
            insert.executeUpdate();
        }
    }

    /** How many transactions wait for another to end. */
    private int waiting() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from pg_locks where locktype = 'transactionid' and not granted")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static ManifestMother past() {
        return anyManifest().history("{\"source\": \"SYNTHETIC\", \"detainedOn\": \"2021-06-02\"}");
    }
}
