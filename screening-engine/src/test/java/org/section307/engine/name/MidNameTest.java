package org.section307.engine.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MidNameTest {
    /** Examples of the Appendix to 19 CFR part 102. */
    @ParameterizedTest
    @CsvSource({
        "CN, Amalgamated Plastics Corp., CNAMAPLA1145SHA",
        "DE, Bergstrom, DEBERHAM",
        "IN, Jump High Ltd, INJUMHIG25HON",
        "MY, Smart Glove Corporation Sdn. Bhd., MYSMAGLO6KLA"
    })
    void a_code_fits_the_name_it_was_built_from(String country, String name, String mid) {
        assertThat(MidName.partsOf(mid)).contains(MidName.of(country, name));
    }

    @Test
    void a_code_does_not_fit_another_name() {
        assertThat(MidName.partsOf("MYSMAGLO6KLA")).doesNotContain(MidName.of("MY", "Supermax Corporation Bhd."));
    }

    @Test
    void articles_are_no_words_of_a_code() {
        assertThat(MidName.of("US", "The Hague of Gloves")).isEqualTo("USHAGGLO");
    }

    @Test
    void a_name_without_latin_words_gives_no_code() {
        assertThat(MidName.of("CN", "和田泰达服饰有限公司")).isEmpty();
    }
}
