package org.section307.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.section307.kit.problem.Problem;

/** Completes a service's document with the contracts' schemas and with what every operation can answer: a problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContractDocument implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        List<String> files = ConfigProvider.getConfig()
                .getOptionalValues("s307.openapi.schemas", String.class)
                .orElse(List.of());
        if (!files.isEmpty()) {
            ContractSchemas.read(files, Thread.currentThread().getContextClassLoader())
                    .forEach(document.getComponents()::addSchema);
        }
        ProblemSchema.addTo(document.getComponents());
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(ContractDocument::addProblem));
        }
    }

    private static void addProblem(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (operation.getResponses().getDefaultValue() == null) {
            operation.getResponses().setDefaultValue(problem());
        }
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse()
                .description("What went wrong, as RFC 9457 has it")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))
                                        .example(example())));
    }

    private static Map<String, Object> example() {
        return Map.of(
                "type",
                "/problems/invalid",
                "title",
                "The content breaks rules",
                "status",
                422,
                "detail",
                "1 fault(s)",
                "instance",
                "/v1/example",
                "requestId",
                "0f8e3c0a-7f0e-4a58-9a0e-2f6f2c1d9b11",
                "errors",
                List.of(Map.of(
                        "parameter", "limit", "rule", "out-of-bounds", "message", "the limit is from 1 to 200")));
    }
}
