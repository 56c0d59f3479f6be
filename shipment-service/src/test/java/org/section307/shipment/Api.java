package org.section307.shipment;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.section307.local.test.Tokens;

/** The service as its users reach it. */
public final class Api {
    public static final String SHIPMENTS = "/v1/shipments";

    private Api() {}

    public static String importer(String number) {
        return Tokens.token("importer", "--importer", number);
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public static Response file(String token, ManifestMother manifest) {
        return as(token).body(manifest.json()).post(SHIPMENTS);
    }

    /** Brings manifests with a history, one a line. */
    public static Response bring(String token, ManifestMother... manifests) {
        return bring(
                token, Arrays.stream(manifests).map(ManifestMother::line).collect(Collectors.joining("\n", "", "\n")));
    }

    public static Response bring(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/history");
    }

    /** Files as the manifest's importer and demands that it is taken. Returns the id. */
    public static String filed(ManifestMother manifest) {
        return file(importer(manifest.importer()), manifest)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String status(String token, String id) {
        return as(token)
                .get(SHIPMENTS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    public static String etag(String token, String id) {
        return as(token)
                .get(SHIPMENTS + "/" + id + "/manifest")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static Response amend(String token, String id, String etag, ManifestMother manifest) {
        return as(token).header("If-Match", etag).body(manifest.json()).put(SHIPMENTS + "/" + id);
    }

    public static Response cancel(String token, String id, String etag) {
        return as(token).header("If-Match", etag).delete(SHIPMENTS + "/" + id);
    }
}
