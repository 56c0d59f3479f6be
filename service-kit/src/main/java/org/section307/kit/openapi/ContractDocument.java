package org.section307.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Completes a service's document with the contracts' schemas and with what every operation can answer: a problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContractDocument implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        about(document);
        List<String> files = ConfigProvider.getConfig()
                .getOptionalValues("s307.openapi.schemas", String.class)
                .orElse(List.of());
        if (!files.isEmpty()) {
            ContractSchemas.read(files, Thread.currentThread().getContextClassLoader(), references(document))
                    .forEach(document.getComponents()::addSchema);
        }
        ProblemSchema.addTo(document.getComponents());
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths()
                    .getPathItems()
                    .forEach((path, item) -> item.getOperations()
                            .values()
                            .forEach(operation -> OperationRules.complete(path, operation)));
        }
    }

    // the document as text, in which every reference can be found
    private static String references(OpenAPI document) {
        return SmallRyeOpenAPI.builder()
                .withInitialModel(document)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableModelReader(false)
                .enableStandardFilter(false)
                .build()
                .toJSON();
    }

    private static void about(OpenAPI document) {
        if (document.getServers() == null || document.getServers().isEmpty()) {
            document.addServer(OASFactory.createServer().url("/").description("Where this document was read"));
        }
        if (document.getInfo() == null) {
            document.setInfo(OASFactory.createInfo());
        }
        if (document.getInfo().getLicense() == null) {
            document.getInfo()
                    .setLicense(OASFactory.createLicense()
                            .name("Apache-2.0")
                            .url("https://www.apache.org/licenses/LICENSE-2.0"));
        }
        if (document.getInfo().getContact() == null) {
            document.getInfo().setContact(OASFactory.createContact().name("Section 307"));
        }
    }
}
