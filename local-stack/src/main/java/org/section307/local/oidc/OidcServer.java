package org.section307.local.oidc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** An OpenID provider on loopback: discovery, key set, and tokens for the one client that knows the secret. */
public final class OidcServer implements AutoCloseable {
    /** The client that may ask for tokens. */
    public static final String CLIENT = "s307";

    private static final Duration TOKEN_LIFE = Duration.ofHours(12);
    private static final int FORM_BYTES_MAX = 16_384;

    private final HttpServer server;
    private final String issuer;
    private final SigningKey key;
    private final String clientSecret;
    private final Clock clock;

    private OidcServer(HttpServer server, SigningKey key, String clientSecret, Clock clock) {
        this.server = server;
        this.issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        this.key = key;
        this.clientSecret = clientSecret;
        this.clock = clock;
    }

    /** Listens on the loopback port (0 = any free one); throws when it is taken. */
    public static OidcServer start(int port, SigningKey key, String clientSecret, Clock clock) throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var oidc = new OidcServer(http, key, clientSecret, clock);
        http.createContext("/.well-known/openid-configuration", exchange -> oidc.read(exchange, oidc.discovery()));
        http.createContext("/jwks", exchange -> oidc.read(exchange, key.keySet()));
        http.createContext("/token", oidc::token);
        http.createContext("/", exchange -> answer(exchange, 404, "{\"error\":\"not_found\"}"));
        http.start();
        return oidc;
    }

    /** The issuer, which is also the server's address. */
    public String issuer() {
        return issuer;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String discovery() {
        var document = new LinkedHashMap<String, Object>();
        document.put("issuer", issuer);
        document.put("jwks_uri", issuer + "/jwks");
        document.put("token_endpoint", issuer + "/token");
        document.put("response_types_supported", List.of("token"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        document.put("grant_types_supported", List.of("client_credentials"));
        return JsonText.of(document);
    }

    private void read(HttpExchange exchange, String body) throws IOException {
        boolean get = "GET".equals(exchange.getRequestMethod());
        answer(exchange, get ? 200 : 405, get ? body : "{\"error\":\"invalid_request\"}");
    }

    /** RFC 6749 section 4.4; the claims are asked for as form fields: role, importer, filer, port, subject. */
    private void token(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            answer(exchange, 405, "{\"error\":\"invalid_request\"}");
            return;
        }
        byte[] body = exchange.getRequestBody().readNBytes(FORM_BYTES_MAX);
        Map<String, List<String>> form = form(new String(body, StandardCharsets.UTF_8));
        if (!"client_credentials".equals(first(form, "grant_type"))) {
            answer(exchange, 400, "{\"error\":\"unsupported_grant_type\"}");
        } else if (!knowsTheSecret(exchange, form)) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"section307\"");
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else {
            grant(exchange, form);
        }
    }

    private void grant(HttpExchange exchange, Map<String, List<String>> form) throws IOException {
        var options = new ArrayList<String>();
        for (String name : List.of("importer", "filer", "port", "subject")) {
            for (String value : form.getOrDefault(name, List.of())) {
                options.add("--" + name);
                options.add(value);
            }
        }
        TokenClaims claims;
        try {
            claims = TokenClaims.parse(first(form, "role"), options);
        } catch (IllegalArgumentException e) {
            answer(exchange, 400, "{\"error\":\"invalid_scope\"}");
            return;
        }
        String token = key.token(issuer, claims, clock.instant(), TOKEN_LIFE);
        var grant = new LinkedHashMap<String, Object>();
        grant.put("access_token", token);
        grant.put("token_type", "Bearer");
        grant.put("expires_in", TOKEN_LIFE.toSeconds());
        answer(exchange, 200, JsonText.of(grant));
    }

    private boolean knowsTheSecret(HttpExchange exchange, Map<String, List<String>> form) {
        String client = first(form, "client_id");
        String secret = first(form, "client_secret");
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        if (basic != null && basic.startsWith("Basic ")) {
            String[] pair = basic(basic.substring("Basic ".length())).split(":", 2);
            client = pair[0];
            secret = pair.length > 1 ? pair[1] : "";
        }
        return CLIENT.equals(client)
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), clientSecret.getBytes(StandardCharsets.UTF_8));
    }

    private static String basic(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static Map<String, List<String>> form(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = decoded(pair.substring(0, equals));
                fields.computeIfAbsent(name, any -> new ArrayList<>()).add(decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static String first(Map<String, List<String>> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
