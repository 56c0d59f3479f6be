package org.section307.engine.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HETIAN TAIDA APPAREL COMPANY LIMITED     | Hetian Taida Apparel Co., Ltd.",
                "Ｈｅｔｉａｎ　Ｔａｉｄａ　Ａｐｐａｒｅｌ　Ｃｏ．，　Ｌｔｄ． | Hetian Taida Apparel Co., Ltd.",
                "Hetiantaida Apparel Co Ltd               | Hetian Taida Apparel Co., Ltd.",
                "HORTICOLA TOM SA DE CV                   | Horticola Tom S.A. de C.V.",
                "Hortícola Tom S.A. de C.V.               | Horticola Tom S.A. de C.V.",
                "Bonechar Carvão Ativado do Brasil Ltda   | BONECHAR CARVAO ATIVADO DO BRASIL LIMITADA",
                "Natchi Apparel Private Limited           | Natchi Apparel (P) Ltd.",
                "SUPERMAX CORPORATION BERHAD              | Supermax Corporation Bhd.",
                "Smart Glove Corp Sendirian Berhad        | Smart Glove Corporation Sdn. Bhd.",
                "LIEN YI HSING NO.12                      | Lien Yi Hsing No. 12",
                "大旺号                                    | 大旺號",
                "溢达集团                                   | 溢達集團",
                "Qinghai Hide and Garment Factory         | Qinghai Hide & Garment Factory",
                "Sichuan Yuanan Pharmaceutical Co., Ltd.  | Sichuan Yuan'an Pharmaceutical Co., Ltd.",
            })
    void declared_equivalences_make_one_name(String filed, String listed) {
        assertThat(NormalForm.of(filed)).isEqualTo(NormalForm.of(listed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lien Yi Hsing No. 13               | Lien Yi Hsing No. 12",
                "Hangton No. 112-B                  | Hangton No. 112",
                "Hangton No. 1 12                   | Hangton No. 112",
                "Tianjin No. 3 Malleable Iron Plant | Tianjin No. 2 Malleable Iron Plant",
                "Topline Glove Sdn. Bhd.            | Top Glove Sdn. Bhd.",
                "Agropecuarios Tom S. de R.L.       | Agropecuarios Tom S.A. de C.V.",
                "Hetian Tiada Apparel Co., Ltd.     | Hetian Taida Apparel Co., Ltd.",
                "新绛                                | 新疆",
            })
    void what_tells_two_names_apart_stays(String filed, String listed) {
        assertThat(NormalForm.of(filed)).isNotEqualTo(NormalForm.of(listed));
    }

    @Test
    void look_alike_letters_and_unseen_characters_hide_nothing() {
        // Cyrillic а, о and е; a zero-width space; a right-to-left mark
        assertThat(NormalForm.of("Hеtiаn Tаidа\u200B Apparel\u200F Cо., Ltd."))
                .isEqualTo(NormalForm.of("Hetian Taida Apparel Co., Ltd."));
    }

    @Test
    void a_russian_name_stays_russian() {
        assertThat(NormalForm.of("Москва")).isEqualTo("москва");
    }

    @Test
    void vowel_signs_of_other_scripts_are_no_accents() {
        assertThat(NormalForm.of("कमल")).isNotEqualTo(NormalForm.of("कोमल"));
    }

    @Test
    void the_steps_between_two_names_are_told_in_order() {
        assertThat(NormalForm.stepsBetween("HETIAN TAIDA APPAREL COMPANY LIMITED", "Hetian Taida Apparel Co., Ltd."))
                .containsExactly(
                        "width, case and unseen characters", "punctuation", "spelling of a legal form or abbreviation");
    }

    @Test
    void equal_names_take_no_step() {
        assertThat(NormalForm.stepsBetween("XPCC", "XPCC")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"As per invoice", "VARIOUS", "n/a", "---", "To be advised"})
    void a_placeholder_names_nobody(String name) {
        assertThat(Placeholders.namesNobody(name)).isTrue();
    }

    @Test
    void a_short_alias_is_a_name() {
        assertThat(Placeholders.namesNobody("XPCC")).isFalse();
    }
}
