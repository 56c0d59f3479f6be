package org.section307.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request. It never repeats the value.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or null where the fault is in a parameter or header
 * @param parameter name of the query parameter or header, or null
 * @param line number of the line, from 1, in a body of many lines that the pointer leads into; null in any other
 * @param location where to find what stands in the way, as a relative URI; null where nothing does, or nothing that may be seen
 * @param rule stable code of the rule
 * @param message one sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Fault", description = "One thing that is wrong with a request; the value is never repeated")
public record Fault(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable Integer line,
        @Nullable String location,
        String rule,
        String message) {
    /** A fault in the body. */
    public static Fault at(String pointer, String rule, String message) {
        return new Fault(pointer, null, null, null, rule, message);
    }

    /** A fault in a query parameter or header. */
    public static Fault in(String parameter, String rule, String message) {
        return new Fault(null, parameter, null, null, rule, message);
    }

    /** The same fault, in this line of a body of many. */
    public Fault inLine(int number) {
        return new Fault(pointer, parameter, number, location, rule, message);
    }

    /** The same fault, with where to find what stands in the way. */
    public Fault because(URI found) {
        return new Fault(pointer, parameter, line, found.toString(), rule, message);
    }
}
