package org.section307.kit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.section307.kit.problem.Problem;
import org.section307.kit.problem.ProblemType;

/** What is true of every operation alike: who may call it, how it refuses, and what the parameters of the kit mean. */
final class OperationRules {
    private static final String ROLES = "x-roles";
    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final Map<String, String> PARAMETERS = Map.of(
            "cursor", "Where the page begins: the `nextCursor` of the page before; none for the first page",
            "limit", "The most items that the page may have",
            "If-Match", "The `ETag` that the change is made to; another state than that is refused with 412",
            "Idempotency-Key", "Names the request: sent again with the same key it has no second effect");

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The body can't be read",
            "401", "The token is missing, expired or not ours",
            "403", "The token's role may not do this",
            "404", "There is none, or the caller may not see it",
            "422", "A parameter is unknown or out of bounds, or the content breaks rules");

    private OperationRules() {}

    /** Completes an operation that is described but for these. */
    static void complete(String path, Operation operation) {
        security(operation);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(OperationRules::describe);
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        refusals(path, operation);
        if (operation.getResponses().getDefaultValue() == null) {
            operation.getResponses().setDefaultValue(problem("What went wrong, as RFC 9457 has it", 503, path));
        }
    }

    // scopes are what a client asks its provider for; the provider gives roles, so they are told beside the scheme
    private static void security(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
            return;
        }
        var roles = new ArrayList<String>();
        var requirements = new ArrayList<SecurityRequirement>();
        for (SecurityRequirement requirement : operation.getSecurity()) {
            var bare = OASFactory.createSecurityRequirement();
            requirement.getSchemes().forEach((scheme, names) -> {
                roles.addAll(names);
                bare.addScheme(scheme);
            });
            requirements.add(bare);
        }
        operation.setSecurity(requirements);
        if (!roles.isEmpty()) {
            operation.addExtension(ROLES, List.copyOf(roles));
        }
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(PARAMETERS.get(parameter.getName()));
        }
        Schema schema = parameter.getSchema();
        if ("limit".equals(parameter.getName()) && schema != null && schema.getType() == null) {
            schema.setType(List.of(SchemaType.INTEGER));
        }
    }

    private static void refusals(String path, Operation operation) {
        var answers = operation.getResponses();
        var codes = new ArrayList<String>(List.of("422"));
        if (path.contains("{")) {
            codes.add("404");
        }
        for (String code : REFUSALS.keySet()) {
            APIResponse answer = answers.getAPIResponse(code);
            if (answer == null ? codes.contains(code) : answer.getContent() == null && answer.getRef() == null) {
                answers.addAPIResponse(code, problem(REFUSALS.get(code), Integer.parseInt(code), path));
            }
        }
    }

    private static APIResponse problem(String description, int status, String path) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))
                                        .example(example(ProblemType.ofStatus(status), path))));
    }

    private static Map<String, Object> example(ProblemType type, String path) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.uri());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("instance", path);
        example.put("requestId", "0196a1c4-7b1e-7c3a-9f52-3d1f0a5b6c7d");
        return example;
    }
}
