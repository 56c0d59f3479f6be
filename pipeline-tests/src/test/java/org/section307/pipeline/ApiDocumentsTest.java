package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documents in docs/openapi are true. */
class ApiDocumentsTest {
    @RegisterExtension
    static final RunningPipeline PIPELINE = RunningPipeline.shared();

    @Test
    void the_documents_that_clients_are_made_from_are_those_that_the_services_publish() throws Exception {
        boolean record = Boolean.getBoolean("s307.openapi.record");
        for (String service : RunningPipeline.SERVICES) {
            JsonNode published = ApiDocuments.published(PIPELINE, service);
            if (record) {
                ApiDocuments.keep(service, published);
            }
            assertThat(ApiDocuments.kept(service))
                    .as("docs/openapi/%s.json; docs/openapi/README.md tells how it is written anew", service)
                    .isEqualTo(published);
        }
    }
}
