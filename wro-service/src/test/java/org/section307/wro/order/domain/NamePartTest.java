package org.section307.wro.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hetian taida|Hetian Taida Apparel Co., Ltd.",
                "HETIAN-TAIDA|Hetian Taida Apparel Co., Ltd.",
                "kashgar|Kâshgar Silk",
                "石河子|新疆石河子纺织"
            })
    void case_accents_and_punctuation_do_not_count(String part, String name) {
        assertThat(new NamePart(part).isIn(name)).isTrue();
    }

    @Test
    void other_letters_are_another_name() {
        assertThat(new NamePart("hotan").isIn("Hetian Taida Apparel Co., Ltd.")).isFalse();
    }

    @Test
    void punctuation_alone_is_nothing_to_look_for() {
        assertThat(new NamePart("-- .").isEmpty()).isTrue();
    }
}
