package org.section307.detention.lifecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerTest {
    /** 19 CFR 142.3a: filer code, seven digits, check digit. */
    @ParameterizedTest
    @CsvSource({"00261103162, 002-6110316-2", "ABC12345676, ABC-1234567-6"})
    void an_entry_number_is_shown_as_the_regulation_writes_it(String key, String shown) {
        assertThat(owner(key).entryNumber()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"ENTRY41", "0026110316", "002611031621", "002-6110316-2", "ABCDEFGHIJK"})
    void a_key_of_another_form_is_shown_as_it_is(String key) {
        assertThat(owner(key).entryNumber()).contains(key);
    }

    @Test
    void without_an_entry_there_is_no_entry_number() {
        assertThat(new Owner("12-3456789AB", null, "2704", null, "MAEU1").entryNumber())
                .isEmpty();
    }

    private static Owner owner(String entryKey) {
        return new Owner("12-3456789AB", null, "2704", entryKey, "MAEU1");
    }
}
