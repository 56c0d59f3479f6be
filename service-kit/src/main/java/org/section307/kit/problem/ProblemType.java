package org.section307.kit.problem;

import java.util.Arrays;

/** The closed catalogue of problems: HTTP status, code (the last part of the relative `type`) and title. */
public enum ProblemType {
    BAD_REQUEST(400, "bad-request", "The request can't be read"),
    UNAUTHORIZED(401, "unauthorized", "A valid bearer token is needed"),
    FORBIDDEN(403, "forbidden", "This token does not allow it"),
    NOT_FOUND(404, "not-found", "There is nothing here that you may see"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This resource has no such method"),
    NOT_ACCEPTABLE(406, "not-acceptable", "This resource has no such representation"),
    CONFLICT(409, "conflict", "The present state does not allow it"),
    ALREADY_FILED(409, "already-filed", "The same filing was made before"),
    IN_PROGRESS(409, "in-progress", "A request with this Idempotency-Key is under way"),
    PRECONDITION_FAILED(412, "precondition-failed", "The resource has changed since it was read"),
    TOO_LARGE(413, "too-large", "The body is larger than the limit"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "This resource takes no such content type"),
    INVALID(422, "invalid", "The content breaks rules"),
    KEY_REUSED(422, "idempotency-key-reused", "This Idempotency-Key was used for another request"),
    PRECONDITION_REQUIRED(428, "precondition-required", "An If-Match header is needed"),
    INTERNAL(500, "internal", "The service failed"),
    UNAVAILABLE(503, "unavailable", "The service can't answer now");

    private final int status;
    private final String code;
    private final String title;

    ProblemType(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** The relative `type` URI. */
    public String uri() {
        return "/problems/" + code;
    }

    /** The first type with this HTTP status; where the catalogue has none, the general one of its class. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL : BAD_REQUEST);
    }
}
