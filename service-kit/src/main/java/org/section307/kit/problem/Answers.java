package org.section307.kit.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the one shape of every error answer. */
final class Answers {
    private Answers() {}

    static Response of(ProblemType type, @Nullable String detail, List<Fault> faults, RoutingContext request) {
        return Response.status(type.status())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem(type, detail, faults, request))
                .build();
    }

    static Problem problem(ProblemType type, @Nullable String detail, List<Fault> faults, RoutingContext request) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                request.normalizedPath(),
                RequestIds.of(request),
                faults);
    }
}
