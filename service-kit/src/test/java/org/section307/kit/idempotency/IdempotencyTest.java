package org.section307.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.kit.KitTest;
import org.section307.kit.database.Database;
import org.section307.kit.idempotency.Idempotency.Claim;
import org.section307.kit.problem.ProblemException;

@KitTest
class IdempotencyTest {
    private final String key = UUID.randomUUID().toString();

    @Inject
    Idempotency idempotency;

    @Inject
    Database database;

    private Claim claim(String client, String hash) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Claim claim = idempotency.claim(client, key, hash);
            if (claim instanceof Claim.Fresh) {
                idempotency.remember(client, key, hash, "reference");
            }
            return claim;
        });
    }

    @Test
    void the_same_request_again_is_told_what_was_done() {
        assertThat(claim("client", "hash")).isEqualTo(new Claim.Fresh());
        assertThat(claim("client", "hash")).isEqualTo(new Claim.Done("reference"));
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        assertThat(claim("client", "hash")).isEqualTo(new Claim.Fresh());
        assertThat(claim("client", "other")).isEqualTo(new Claim.OtherRequest());
    }

    @Test
    void another_clients_key_is_another_key() {
        assertThat(claim("client", "hash")).isEqualTo(new Claim.Fresh());
        assertThat(claim("stranger", "hash")).isEqualTo(new Claim.Fresh());
    }

    @Test
    void a_request_that_fails_leaves_its_key_free() {
        QuarkusTransaction.begin();
        assertThat(idempotency.claim("client", key, "hash")).isEqualTo(new Claim.Fresh());
        idempotency.remember("client", key, "hash", "reference");
        QuarkusTransaction.rollback();
        assertThat(claim("client", "other")).isEqualTo(new Claim.Fresh());
    }

    @Test
    void while_one_request_is_under_way_the_others_are_told_so() throws Exception {
        int requests = 8;
        var together = new CountDownLatch(requests);
        List<Future<Claim>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(requests)) {
            Callable<Claim> request = () -> QuarkusTransaction.requiringNew().call(() -> {
                Claim claim = idempotency.claim("client", key, "hash");
                together.countDown();
                together.await();
                if (claim instanceof Claim.Fresh) {
                    idempotency.remember("client", key, "hash", "reference");
                }
                return claim;
            });
            for (int i = 0; i < requests; i++) {
                answers.add(threads.submit(request));
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (Future<Claim> answer : answers) {
            claims.add(answer.get());
        }
        assertThat(claims).containsOnlyOnce(new Claim.Fresh());
        assertThat(claims).filteredOn(claim -> claim instanceof Claim.UnderWay).hasSize(requests - 1);
    }

    @Test
    void keys_are_forgotten_after_thirty_days() {
        assertThat(claim("client", "hash")).isEqualTo(new Claim.Fresh());
        age(29);
        idempotency.purge();
        assertThat(claim("client", "hash")).isEqualTo(new Claim.Done("reference"));
        age(31);
        idempotency.purge();
        assertThat(claim("client", "hash")).isEqualTo(new Claim.Fresh());
    }

    private void age(int days) {
        database.call(connection -> {
            try (var update = connection.prepareStatement(
                    "update idempotency set remembered_at = now() - ? * interval '1 day' where key = ?")) {
                update.setInt(1, days);
                update.setString(2, key);
                return update.executeUpdate();
            }
        });
    }

    @Test
    void a_claim_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> idempotency.claim("client", key, "hash")).isInstanceOf(TransactionalException.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"\"8e03978e-40d5\", 8e03978e-40d5", "8e03978e-40d5, 8e03978e-40d5", "\"a b\", a b"})
    void a_key_is_read_with_or_without_quotes(String header, String expected) {
        assertThat(IdempotencyKeys.parse(header)).isEqualTo(expected);
    }

    @Test
    void no_header_is_no_key() {
        assertThat(IdempotencyKeys.parse(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "a b", "\"a", "\u00e9", "a\u0000"})
    void a_header_that_is_no_key_is_refused(String header) {
        assertThatThrownBy(() -> IdempotencyKeys.parse(header)).isInstanceOf(ProblemException.class);
    }
}
