package org.section307.detention.totals.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.section307.detention.Examples;
import org.section307.local.test.LocalStackResource;

/** What the API's description shows is what the service answers: the same members, no more and no fewer. */
@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class FiscalYearExamplesTest {
    private static final String LIST = "/v1/fiscal-years";
    private static final String ONE = LIST + "/{year}";

    @Inject
    ObjectMapper mapper;

    @Test
    void the_example_of_a_year_is_a_whole_answer_with_the_definitions_in_use() {
        var example = Examples.json(ONE, "get", "responses/200");

        var answer = Examples.body(given().get("/v1/fiscal-years/2026"));

        Examples.read(mapper, example, FiscalYearView.class);
        assertThat(Examples.members(example)).isEqualTo(Examples.members(answer));
        assertThat(example.get("definitions")).isEqualTo(answer.get("definitions"));
    }

    @Test
    void the_example_of_a_page_is_a_whole_answer() {
        var example = Examples.json(LIST, "get", "responses/200");

        var answer = Examples.body(given().get("/v1/fiscal-years?limit=1"));

        assertThat(Examples.read(mapper, example, FiscalYearView.FiscalYearPage.class)
                        .items())
                .hasSize(1);
        assertThat(Examples.members(example)).isEqualTo(Examples.members(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, ONE})
    void the_example_in_csv_is_the_same_year(String path) {
        var csv = Examples.of(path, "get", "responses/200", "text/csv");
        var year = Examples.read(mapper, Examples.json(ONE, "get", "responses/200"), FiscalYearView.class);

        assertThat(csv.strip())
                .isEqualTo(FiscalYearCsv.of(List.of(year)).replace("\r\n", "\n").strip());
    }
}
