package org.section307.detention;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.section307.local.test.Tokens;

/** The service over HTTP, as people ask it. */
public final class Api {
    private Api() {}

    public static RequestSpecification as(String role, String... options) {
        return given().auth().oauth2(Tokens.token(role, options));
    }

    public static RequestSpecification asAnalyst() {
        return as("analyst");
    }

    public static RequestSpecification asOfficer() {
        return as("officer", "--subject", "officer-kaminski", "--port", "2704");
    }

    public static RequestSpecification asImporter() {
        return as("importer", "--importer", "12-3456789AB");
    }

    public static String etag(String detention) {
        return asAnalyst().get("/v1/detentions/" + detention).header("ETag");
    }

    /** An officer's act on the detention as it is now. */
    public static Response act(RequestSpecification who, String detention, String act, String reason) {
        return who.header("If-Match", etag(detention))
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"" + reason + "\"}")
                .post("/v1/detentions/" + detention + "/" + act);
    }
}
