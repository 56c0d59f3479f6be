package org.section307.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.section307.kit.KitTest;
import org.section307.local.test.Tokens;

@KitTest
class CallerTest {
    @Inject
    ImporterTokens importerTokens;

    @Test
    void a_caller_is_who_the_token_says() {
        given().auth()
                .oauth2(Tokens.token(
                        "importer", "--importer", "12-3456789AB", "--importer", "123-45-6789", "--filer", "F42"))
                .get("/v1/things/mine")
                .then()
                .statusCode(200)
                .body("roles", contains("importer"))
                .body("importers", containsInAnyOrder(equalTo("12-3456789AB"), matchesPattern("TKN-[A-Z2-7]{26}")))
                .body("filer", equalTo("F42"))
                .body("ports", empty());
    }

    @Test
    void two_requests_have_two_callers() {
        given().auth()
                .oauth2(Tokens.token("officer", "--port", "2704", "--port", "1001"))
                .get("/v1/things/mine")
                .then()
                .body("ports", containsInAnyOrder("2704", "1001"))
                .body("importers", empty());
        given().auth()
                .oauth2(Tokens.token("officer"))
                .get("/v1/things/mine")
                .then()
                .body("ports", empty());
    }

    @Test
    void a_social_security_number_becomes_the_same_token_each_time_and_a_token_stays() {
        String token = importerTokens.tokenise("123-45-6789");
        assertThat(token).matches("TKN-[A-Z2-7]{26}").isEqualTo(importerTokens.tokenise("123-45-6789"));
        assertThat(importerTokens.tokenise(token)).isEqualTo(token);
        assertThat(importerTokens.tokenise("123-45-6780")).isNotEqualTo(token);
        assertThat(importerTokens.tokenise("12-3456789AB")).isEqualTo("12-3456789AB");
    }

    @Test
    void a_token_is_the_hmac_of_the_number() {
        // computed with Python's hmac and base64.b32encode, key of 32 zero bytes
        var tokens = new ImporterTokens(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
        assertThat(tokens.tokenise("123-45-6789")).isEqualTo("TKN-FOC2CCTSPYJSZEPLF2QOMG3AVF");
    }

    @Test
    void a_short_key_is_refused_in_one_sentence() {
        assertThatThrownBy(
                        () -> new ImporterTokens(Optional.of(Base64.getEncoder().encodeToString(new byte[31]))))
                .hasMessageContaining("at least 32 bytes");
        assertThatThrownBy(() -> new ImporterTokens(Optional.empty())).hasMessageContaining("s307.importer-token-key");
    }

    private static Caller importer(@Nullable String number, @Nullable String filer) {
        return new Caller("s", Set.of("importer"), number == null ? Set.of() : Set.of(number), filer, Set.of());
    }

    @Test
    void an_importer_sees_its_own_and_a_broker_what_it_filed() {
        assertThat(importer("A", null).sees("A", null, "2704")).isTrue();
        assertThat(importer("A", null).sees("B", "F42", "2704")).isFalse();
        assertThat(importer(null, "F42").sees("B", "F42", "2704")).isTrue();
        assertThat(importer(null, "F42").sees("B", null, "2704")).isFalse();
        assertThat(importer(null, null).sees("B", null, "2704")).isFalse();
    }

    @Test
    void an_officer_sees_the_ports_of_the_token_or_all() {
        assertThat(new Caller("s", Set.of("officer"), Set.of(), null, Set.of("2704")).sees("A", null, "2704"))
                .isTrue();
        assertThat(new Caller("s", Set.of("officer"), Set.of(), null, Set.of("2704")).sees("A", null, "1001"))
                .isFalse();
        assertThat(new Caller("s", Set.of("officer"), Set.of(), null, Set.of()).sees("A", null, "1001"))
                .isTrue();
    }

    @Test
    void the_predicate_says_the_same() {
        assertThat(Visibility.of(importer(null, null), "s")).isEqualTo(new Visibility("(1 = 0)", Map.of()));
        assertThat(Visibility.of(importer("A", "F42"), "s"))
                .isEqualTo(new Visibility(
                        "(s.importer in (:visibleImporters) or s.filer = :visibleFiler)",
                        Map.of("visibleImporters", Set.of("A"), "visibleFiler", "F42")));
        assertThat(Visibility.of(new Caller("s", Set.of("officer"), Set.of(), null, Set.of("2704")), ""))
                .isEqualTo(new Visibility("(port in (:visiblePorts))", Map.of("visiblePorts", Set.of("2704"))));
        assertThat(Visibility.of(new Caller("s", Set.of("supervisor"), Set.of(), null, Set.of()), "s"))
                .isEqualTo(new Visibility("(1 = 1)", Map.of()));
    }

    @Test
    void a_caller_in_a_log_tells_no_number() {
        assertThat(importer("12-3456789AB", "F42").toString()).isEqualTo("Caller[importer]");
    }
}
