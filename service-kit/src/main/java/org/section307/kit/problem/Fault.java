package org.section307.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request. It never repeats the value.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or null where the fault is in a parameter or header
 * @param parameter name of the query parameter or header, or null
 * @param rule stable code of the rule
 * @param message one sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Fault", description = "One thing that is wrong with a request; the value is never repeated")
public record Fault(@Nullable String pointer, @Nullable String parameter, String rule, String message) {
    /** A fault in the body. */
    public static Fault at(String pointer, String rule, String message) {
        return new Fault(pointer, null, rule, message);
    }

    /** A fault in a query parameter or header. */
    public static Fault in(String parameter, String rule, String message) {
        return new Fault(null, parameter, rule, message);
    }
}
