package org.section307.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtsEditionsTest {
    @ParameterizedTest
    @CsvSource({
        "2012-02-02, 2007",
        "2012-02-03, 2012",
        "2016-12-31, 2012",
        "2017-01-01, 2017",
        "2022-01-26, 2017",
        "2022-01-27, 2022"
    })
    void an_edition_begins_on_its_first_day_in_the_united_states(LocalDate day, int edition) {
        assertThat(HtsEditions.on(day)).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource({
        "4015121010, 2017, true",
        "4015121010, 2022, false",
        "40151101, 2017, false",
        "40151101, 2022, true",
        "401519, 2022, false",
        "854140, 2022, true",
        "6109100012, 2022, false"
    })
    void an_edition_lacks_what_ended_before_it_or_came_after(String code, int edition, boolean lacks) {
        assertThat(HtsEditions.lacks(edition, code)).isEqualTo(lacks);
    }

    @Test
    void surgical_and_medical_gloves_of_2022_had_two_numbers_before() {
        assertThat(HtsEditions.readings("4015121010", 2022, 2017))
                .extracting(HtsEditions.Reading::steps)
                .containsExactly(
                        java.util.List.of("4015.12 of 2022 was 4015.11 until 2022-01-26"),
                        java.util.List.of("4015.12 of 2022 was in part 4015.19 until 2022-01-26"));
    }

    @Test
    void a_code_goes_through_every_edition_between() {
        assertThat(HtsEditions.readings("120720", 2007, 2022))
                .extracting(HtsEditions.Reading::code)
                .containsExactly("120721", "120729");
        assertThat(HtsEditions.readings("610910", 2007, 2022))
                .extracting(HtsEditions.Reading::code)
                .containsExactly("610910");
    }
}
