package org.section307.local.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OidcServerTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void a_token_carries_the_claims_and_verifies_against_the_published_key() throws Exception {
        try (OidcServer server = server(SigningKey.fresh())) {
            JsonNode discovery = JSON.readTree(get(server.issuer() + "/.well-known/openid-configuration"));
            String form = "grant_type=client_credentials&client_id=s307&client_secret=secret"
                    + "&role=importer&importer=12-3456789AB&filer=002";

            HttpResponse<String> answer = post(discovery.path("token_endpoint").asText(), form);

            String token = JSON.readTree(answer.body()).path("access_token").asText();
            String[] parts = token.split("\\.", -1);
            JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            assertThat(claims.path("iss").asText())
                    .isEqualTo(discovery.path("issuer").asText())
                    .isEqualTo(server.issuer());
            assertThat(claims.path("aud").asText()).isEqualTo("section307");
            assertThat(claims.path("iat").asLong()).isEqualTo(1_767_323_045L);
            assertThat(claims.path("exp").asLong()).isEqualTo(1_767_323_045L + 12 * 60 * 60);
            assertThat(claims.path("roles")).hasToString("[\"importer\"]");
            assertThat(claims.path("importer_numbers")).hasToString("[\"12-3456789AB\"]");
            assertThat(claims.path("filer").asText()).isEqualTo("002");
            assertThat(claims.path("ports")).hasToString("[]");
            assertThat(claims.path("upn")).isEqualTo(claims.path("sub"));
            assertThat(claims.path("jti").asText()).isNotEmpty();
            assertThat(verifies(
                            parts, JSON.readTree(get(discovery.path("jwks_uri").asText()))))
                    .isTrue();
        }
    }

    @Test
    void a_wrong_secret_gets_no_token() throws Exception {
        try (OidcServer server = server(SigningKey.fresh())) {
            HttpResponse<String> answer = post(
                    server.issuer() + "/token",
                    "grant_type=client_credentials&client_id=s307&client_secret=guess&role=officer");

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(answer.body()).doesNotContain("access_token");
        }
    }

    @Test
    void another_grant_or_role_is_a_bad_request() throws Exception {
        try (OidcServer server = server(SigningKey.fresh())) {
            String token = server.issuer() + "/token";

            assertThat(post(token, "grant_type=password&client_id=s307&client_secret=secret")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(post(token, "grant_type=client_credentials&client_id=s307&client_secret=secret&role=king")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void the_key_outlives_the_process_in_a_file_only_its_owner_reads() throws IOException {
        Path file = folder.resolve("key.der");
        String first = SigningKey.loadOrMake(file).keyId();

        String second = SigningKey.loadOrMake(file).keyId();

        assertThat(second).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void quotes_and_control_characters_in_claims_stay_inside_their_strings() throws Exception {
        var claims = new TokenClaims("importer", List.of("a\",\"b\\\n"), null, List.of(), "me");

        String token = SigningKey.fresh().token("http://x", claims, NOW, Duration.ofHours(1));

        JsonNode body = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        assertThat(body.path("importer_numbers").size()).isEqualTo(1);
        assertThat(body.path("importer_numbers").path(0).asText()).isEqualTo("a\",\"b\\\n");
    }

    private static OidcServer server(SigningKey key) throws IOException {
        return OidcServer.start(0, key, "secret", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static boolean verifies(String[] token, JsonNode keySet) throws Exception {
        JsonNode key = keySet.path("keys").path(0);
        var spec = new RSAPublicKeySpec(number(key.path("n")), number(key.path("e")));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token[2]));
    }

    private static BigInteger number(JsonNode base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64.asText()));
    }

    private String get(String uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(uri)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String uri, String form) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
