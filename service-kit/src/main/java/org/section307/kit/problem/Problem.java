package org.section307.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer that tells what went wrong, as RFC 9457 has it (`application/problem+json`). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "What went wrong, as RFC 9457 has it")
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        String requestId,
        List<Fault> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }
}
