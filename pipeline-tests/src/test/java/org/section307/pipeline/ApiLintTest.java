package org.section307.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing in the API documents is what Spectral's or Redocly's recommended rules warn of. */
class ApiLintTest {
    @Test
    void spectral_s_recommended_rules_find_nothing() throws Exception {
        var words = new ArrayList<>(List.of("lint", "--ruleset", "spectral.yaml", "--fail-severity", "hint"));
        words.addAll(ApiDocuments.files());

        var result = NodePackages.runPackage("spectral", words);

        assertThat(result.code()).as(result.output()).isZero();
    }

    @Test
    void redocly_s_recommended_rules_find_nothing() throws Exception {
        var words = new ArrayList<>(List.of("lint", "--config", "redocly.yaml"));
        words.addAll(ApiDocuments.files());

        var result = NodePackages.runPackage("redocly", words);

        assertThat(result.code()).as(result.output()).isZero();
    }

    @Test
    void both_find_an_operation_that_nobody_has_described() throws Exception {
        JsonNode document = ApiDocuments.kept("wro-service");
        var operation = (ObjectNode) document.path("paths").path("/v1/orders").path("get");
        operation.remove(List.of("description", "responses", "security"));
        Path planted = Files.writeString(Files.createTempFile("planted", ".json"), document.toString());

        var spectral = NodePackages.runPackage(
                "spectral",
                List.of("lint", "--ruleset", "spectral.yaml", "--fail-severity", "hint", planted.toString()));
        var redocly =
                NodePackages.runPackage("redocly", List.of("lint", "--config", "redocly.yaml", planted.toString()));

        assertThat(spectral.code()).isNotZero();
        assertThat(spectral.output()).contains("operation-description");
        assertThat(redocly.code()).isNotZero();
        assertThat(redocly.output()).contains("security-defined");
    }
}
