package org.section307.kit.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives every request an id, which its answer, its log lines (`requestId`) and its problem bear. */
@ApplicationScoped
public class RequestIds {
    /** Header in which a caller may bring an id, and in which every answer has it. */
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "s307.request-id";
    // an id goes into logs as it is: nothing but what can't break a line
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    // before authentication (200) and CORS (300), so that their answers have an id too
    private static final int FIRST = 1_000;

    /** The id of a request; a new one for a request that this filter has not seen. */
    public static String of(RoutingContext request) {
        String id = request.get(KEY);
        return id == null ? begin(request) : id;
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    begin(request);
                    request.next();
                },
                FIRST);
    }

    private static String begin(RoutingContext request) {
        String id = saneOrNew(request.request().getHeader(HEADER));
        request.put(KEY, id);
        request.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
        return id;
    }

    private static String saneOrNew(@Nullable String offered) {
        return offered != null && SANE.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }
}
