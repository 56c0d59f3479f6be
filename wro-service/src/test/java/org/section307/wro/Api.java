package org.section307.wro;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.section307.local.test.Tokens;

/** The service over HTTP, as people ask it. */
public final class Api {
    private Api() {}

    public static RequestSpecification as(String role, String... options) {
        return given().auth().oauth2(Tokens.token(role, options));
    }

    public static RequestSpecification asOfficer() {
        return as("officer", "--port", "2704");
    }

    public static RequestSpecification asImporter() {
        return as("importer", "--importer", "12-3456789AB");
    }

    public static RequestSpecification asAnotherImporter() {
        return as("importer", "--importer", "98-7654321AB");
    }
}
