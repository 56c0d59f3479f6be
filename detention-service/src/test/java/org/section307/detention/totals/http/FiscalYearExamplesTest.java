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
        var example = Examples.json(ONE, "get", "responses/200", "year");

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

    @Test
    void the_examples_in_csv_are_the_same_years() {
        var year = Examples.read(mapper, Examples.json(ONE, "get", "responses/200", "year"), FiscalYearView.class);
        var page =
                Examples.read(mapper, Examples.json(LIST, "get", "responses/200"), FiscalYearView.FiscalYearPage.class);
        var byOrder =
                Examples.read(mapper, Examples.json(ONE, "get", "responses/200", "by order"), FiscalYearView.class);

        assertThat(csv(ONE, "year")).isEqualTo(lines(FiscalYearCsv.of(List.of(year))));
        assertThat(csv(LIST, "years")).isEqualTo(lines(FiscalYearCsv.of(page.items())));
        assertThat(csv(ONE, "by order")).isEqualTo(lines(FiscalYearRowsCsv.of(byOrder)));
    }

    private static String csv(String path, String name) {
        return java.util.Objects.requireNonNull(
                        Examples.all(path, "get", "responses/200", "text/csv").get(name))
                .strip();
    }

    private static String lines(String csv) {
        return csv.replace("\r\n", "\n").strip();
    }
}
