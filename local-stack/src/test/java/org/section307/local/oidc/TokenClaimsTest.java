package org.section307.local.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenClaimsTest {
    @Test
    void options_may_repeat_where_a_caller_may_have_several() {
        TokenClaims claims = TokenClaims.parse(
                "importer",
                List.of("--importer", "12-3456789AB", "--importer", "98-7654321", "--filer", "002", "--port", "2704"));

        assertThat(claims.importerNumbers()).containsExactly("12-3456789AB", "98-7654321");
        assertThat(claims.filer()).isEqualTo("002");
        assertThat(claims.ports()).containsExactly("2704");
    }

    @Test
    void two_importers_are_two_subjects_and_no_number_is_in_them() {
        String one = TokenClaims.parse("importer", List.of("--importer", "12-3456789AB"))
                .subject();
        String other = TokenClaims.parse("importer", List.of("--importer", "98-7654321"))
                .subject();

        assertThat(one).isNotEqualTo(other).doesNotContain("3456789");
        assertThat(TokenClaims.parse("importer", List.of("--importer", "12-3456789AB"))
                        .subject())
                .isEqualTo(one);
    }

    @Test
    void a_role_nobody_has_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> TokenClaims.parse("king", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("analyst, case-officer, importer, officer, order-manager, records, supervisor");
    }

    @Test
    void an_option_without_value_or_meaning_is_refused() {
        assertThatThrownBy(() -> TokenClaims.parse("officer", List.of("--port")))
                .hasMessage("token: --port needs a value.");
        assertThatThrownBy(() -> TokenClaims.parse("officer", List.of("--harbour", "2704")))
                .hasMessage("token: there is no option --harbour.");
    }
}
