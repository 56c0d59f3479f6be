package org.section307.detention.lifecycle.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final DetentionFilter ANY = filter().build();

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

    /** A row's list reads no more than the year, the month or the order has, whatever day it is as of. */
    @Test
    void the_lists_of_a_breakdowns_rows_read_at_most_the_years_detentions() throws SQLException {
        var march = filter().heldFrom("1994-03-01").heldTo("1994-03-31");
        var lists = List.of(
                filter().countedUnder("many-3").counted(1994, "1994-09-30").build(),
                filter().port("4601").counted(1994, "1994-09-30").build(),
                march.counted(1994, "1994-09-30").build(),
                march.counted(1994, null).build());
        try (var many = new ManyDetentions()) {
            for (var asked : lists) {
                try (var statement = list(ANALYST, asked).prepare(many.connection())) {

                    assertThat(many.rowsRead(statement, "detention"))
                            .as(asked.toString())
                            .isBetween(1L, ManyDetentions.LINES_A_YEAR + 50L);
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
        questions.put("port", list(ANALYST, filter().port("4601").build()));
        questions.put("importer", list(ANALYST, filter().importer("MANY-7").build()));
        questions.put("RELEASED", list(ANALYST, filter().state("RELEASED").build()));
        questions.put("IN_REVIEW", list(ANALYST, filter().state("IN_REVIEW").build()));
        questions.put("source", list(ANALYST, filter().source("SYNTHETIC").build()));
        questions.put("order", list(ANALYST, filter().order("many-3").build()));
        questions.put(
                "counted under", list(ANALYST, filter().countedUnder("many-3").build()));
        questions.put("fiscal year", list(ANALYST, filter().counted(1994, null).build()));
        questions.put(
                "fiscal year as of a day",
                list(ANALYST, filter().counted(1994, "1994-03-31").build()));
        questions.put(
                "reviews of a year",
                list(ANALYST, filter().state("IN_REVIEW").counted(1994, null).build()));
        return questions;
    }

    private static Filters filter() {
        return Filters.any();
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
