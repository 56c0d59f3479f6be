package org.section307.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.section307.kit.logging.Redacted;

/** Turns whatever leaves a resource method into a problem. No class name, value or trace gets out. */
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String NOT_JSON = "the body is not well-formed JSON";

    @ServerExceptionMapper
    public Response problem(ProblemException e, RoutingContext request) {
        Response answer = Answers.of(e.type(), e.getMessage(), e.faults(), request);
        var location = e.location();
        return location == null
                ? answer
                : Response.fromResponse(answer).location(location).build();
    }

    @ServerExceptionMapper
    public Response constraint(ConstraintViolationException e, RoutingContext request) {
        return invalid(Violations.faults(e), request);
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException e, RoutingContext request) {
        if (e.getPath().isEmpty() && String.valueOf(e.getOriginalMessage()).startsWith("Trailing token")) {
            return Answers.of(ProblemType.BAD_REQUEST, NOT_JSON, List.of(), request);
        }
        Fault fault = e instanceof UnrecognizedPropertyException
                ? Fault.at(pointer(e), "unknown-member", "there is no such member")
                : Fault.at(pointer(e), "wrong-type", "the value has the wrong type");
        return invalid(List.of(fault), request);
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException e, RoutingContext request) {
        return Answers.of(ProblemType.BAD_REQUEST, NOT_JSON, List.of(), request);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, RoutingContext request) {
        Response given = e.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        if (e.getCause() instanceof MismatchedInputException mismatched) {
            return mismatched(mismatched, request);
        }
        boolean json = e.getCause() instanceof JacksonException;
        if (given.getStatus() >= 500 && !json) {
            LOG.error("failed", e);
        }
        ProblemType type = json ? ProblemType.BAD_REQUEST : ProblemType.ofStatus(given.getStatus());
        var answer = Response.fromResponse(Answers.of(type, json ? NOT_JSON : null, List.of(), request));
        // 405 tells what is allowed, 401 how to authenticate, 503 when to come back
        for (String name : List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER)) {
            String value = given.getHeaderString(name);
            if (value != null) {
                answer.header(name, value);
            }
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response anything(Throwable e, RoutingContext request) {
        LOG.error("failed", Redacted.of(e));
        return Answers.of(ProblemType.INTERNAL, "please quote the request id when you report this", List.of(), request);
    }

    private static Response invalid(List<Fault> faults, RoutingContext request) {
        return Answers.of(ProblemType.INVALID, faults.size() + " fault(s)", faults, request);
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(Violations::escaped)
                .collect(Collectors.joining("/", e.getPath().isEmpty() ? "" : "/", ""));
    }
}
