package org.section307.detention.lifecycle.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.section307.detention.ManyDetentions;
import org.section307.detention.lifecycle.domain.DetentionFilter;
import org.section307.kit.access.Caller;
import org.section307.local.test.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.GLOBAL)
class DetentionListPlanTest {
    private static final int PAGE = 50;
    private static final Caller ANALYST = new Caller("a", Set.of("analyst"), Set.of(), null, Set.of());
    private static final DetentionFilter ANY = new DetentionFilter(null, null, null, null, null, null);

    /** Of 20,000 detentions a page reads about a page's, whoever asks and whatever it is filtered by. */
    @Test
    void a_page_of_the_list_reads_about_a_page_of_rows() throws SQLException {
        try (var many = new ManyDetentions()) {
            for (var asked : questions().entrySet()) {
                try (var statement = asked.getValue().prepare(many.connection())) {

                    assertThat(many.rowsRead(statement, "detention"))
                            .as(asked.getKey())
                            .isBetween(1L, 4L * PAGE);
                }
            }
        }
    }

    private static Map<String, NamedSql> questions() {
        var questions = new LinkedHashMap<String, NamedSql>();
        questions.put("any", list(ANALYST, ANY));
        questions.put("an officer of a port", list(officer("4601"), ANY));
        questions.put("an importer", list(importer("MANY-7"), ANY));
        questions.put("a broker", list(new Caller("b", Set.of("importer"), Set.of(), "F7", Set.of()), ANY));
        questions.put("port", list(ANALYST, new DetentionFilter(null, null, "4601", null, null, null)));
        questions.put("importer", list(ANALYST, new DetentionFilter(null, "MANY-7", null, null, null, null)));
        questions.put("RELEASED", list(ANALYST, new DetentionFilter("RELEASED", null, null, null, null, null)));
        questions.put("IN_REVIEW", list(ANALYST, new DetentionFilter("IN_REVIEW", null, null, null, null, null)));
        questions.put("fiscal year", list(ANALYST, new DetentionFilter(null, null, null, null, null, 1994)));
        questions.put(
                "reviews of a year", list(ANALYST, new DetentionFilter("IN_REVIEW", null, null, null, null, 1994)));
        return questions;
    }

    private static NamedSql list(Caller caller, DetentionFilter filter) {
        return PostgresDetentions.listed(caller, filter, null, PAGE);
    }

    private static Caller officer(String port) {
        return new Caller("o", Set.of("officer"), Set.of(), null, Set.of(port));
    }

    private static Caller importer(String number) {
        return new Caller("i", Set.of("importer"), Set.of(number), null, Set.of());
    }
}
