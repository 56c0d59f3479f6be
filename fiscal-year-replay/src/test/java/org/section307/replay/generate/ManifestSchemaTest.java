package org.section307.replay.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ManifestSchemaTest {
    private static final String SCHEMA = "/org/section307/contracts/schemas/manifest.schema.json";

    @Test
    void every_manifest_of_the_year_passes_the_strict_schema() throws IOException {
        Schema schema = schema();

        assertThat(FiscalYear2021.generate(FiscalYear2021.DEFAULT_SEED))
                .allSatisfy(shipment -> assertThat(schema.validate(
                                shipment.manifest(),
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                        .isEmpty());
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(ManifestSchemaTest.class.getResourceAsStream(SCHEMA))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
