package org.section307.intake.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers from public documents and from the standards' own computations, with what is known about each. */
class IdentifierVectorsTest {
    @ParameterizedTest
    @CsvSource({"ABC1234567, 6", "9999999999, 0", "SP70000001, 4", "EJ61234567, 1"})
    void an_entry_number_s_check_digit_is_luhn_s_with_letters(String tenCharacters, int checkDigit) {
        assertThat(EntryNumber.checkDigit(tenCharacters)).isEqualTo(checkDigit);
    }

    /** The entries of CBP ruling HQ H005628. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "002-6110316-2", "002-6111115-7", "002-6111223-9", "002-6111109-0", "002-6111082-9", "002-6110748-6",
                "002-6111267-6", "002-6110711-4", "002-6111447-4", "002-6110706-4", "002-6111495-3", "002-6110240-4",
                "002-6111224-7", "002-6110467-3", "00261103162", "ABC-1234567-6"
            })
    void an_entry_number_that_was_given_is_valid(String number) {
        assertThat(EntryNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABC-1234567-0",
                "002-6110316-3",
                "000-0000000-0",
                "0026110316-2",
                "002-61103162",
                "abc-1234567-6",
                "002-6110316-2 ",
                "002-611031-2",
                ""
            })
    void another_number_is_no_entry_number(String number) {
        assertThat(EntryNumber.isValid(number)).isFalse();
    }

    @Test
    void an_entry_number_is_printed_with_hyphens_and_compared_without() {
        assertThat(EntryNumber.hyphenated("00261103162")).isEqualTo("002-6110316-2");
        assertThat(EntryNumber.hyphenated("002-6110316-2")).isEqualTo("002-6110316-2");
        assertThat(EntryNumber.key("002-6110316-2")).isEqualTo("00261103162");
    }

    @ParameterizedTest
    @CsvSource({
        "CSQU3054383, 6185, 3",
        "HASU5044950, 6126, 10",
        "BGBU5109230, 3662, 10",
        "BGBU5086915, 4526, 5",
        "SEGU8008136, 3328, 6",
        "TCNU6849731, 5501, 1",
        "SLZU2523778, 6564, 8"
    })
    void a_container_number_s_weighed_sum_leaves_its_check_digit(String number, int sum, int remainder) {
        assertThat(ContainerNumber.weighedSum(number)).isEqualTo(sum);
        assertThat(sum % 11).isEqualTo(remainder);
        assertThat(ContainerNumber.isValid(number)).isTrue();
    }

    @Test
    void a_container_number_with_another_digit_is_wrong() {
        assertThat(ContainerNumber.weighedSum("MSKU1234567")).isEqualTo(5560);
        assertThat(ContainerNumber.isValid("MSKU1234567")).isFalse();
        assertThat(ContainerNumber.isValid("MSKU1234565")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSQX3054383", "CSQU305438", "csqu3054383", "CSQU30543834", "XXXX6697421"})
    void a_container_number_of_another_shape_is_wrong(String number) {
        assertThat(ContainerNumber.isValid(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9074729, 139", "9283186, 146", "9786774, 204", "9811000, 120"})
    void an_imo_number_s_weighed_sum_ends_in_its_last_digit(String number, int sum) {
        assertThat(ImoNumber.weighedSum(number)).isEqualTo(sum);
        assertThat(ImoNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"IMO 9074729, true", "IMO9074729, true", "9074728, false", "IMO  9074729, false", "907472, false"})
    void an_imo_number_may_have_its_letters_before_it(String number, boolean valid) {
        assertThat(ImoNumber.isValid(number)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "5493001KJTIIGC8Y1R12, true",
        "54930084UKLVMY22DS16, true",
        "HWUPKR0MPOU8FGXBT394, true",
        "HWUPKR0MPOU8FGXBT395, false",
        "5493001KJTIIGC8Y1R1, false"
    })
    void a_legal_entity_s_identifier_leaves_one_by_ninety_seven(String identifier, boolean valid) {
        assertThat(LegalEntityIdentifier.isValid(identifier)).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CNAMAPLA1145SHA", "DEBERHAM", "TWABCCOM1234TAI", "USOASCOR56DEN", "GBDRSA1234LON", "INSHABL7MUM",
                "HKJUMHIG25HON", "IDMORIND8JAK", "MOJUMHIG1416MAC", "XOMAPAUT77TOR", "TWNICSAN435TAI", "MYSMAGLO6KLA"
            })
    void a_manufacturer_s_code_as_the_appendix_builds_it_is_one(String code) {
        assertThat(ManufacturerId.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAMAPAUT77TOR", "ZZAMAPLA1145SHA", "XZMAPAUT77TOR", "CNAMAPLA11455SHA", "CNAMAPLA1145SHAN",
                "CN AMAPLA1145SHA", "cnamapla1145sha", "CNSHA", "CN1145", "AS PER INVOICE"
            })
    void another_text_is_no_manufacturer_s_code(String code) {
        assertThat(ManufacturerId.isValid(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12-3456789AB, true",
        "12-345678900, true",
        "123-45-6789, true",
        "240601-12345, true",
        "TKN-0123456789abcdef, true",
        "12-3456789, false",
        "123456789, false",
        "12-3456789ABC, false",
        "12-3456789ab, false",
        "123-456-789, false",
        "2406011-2345, false",
        "TKN-short, false"
    })
    void an_importer_number_has_one_of_three_forms_or_is_a_token(String number, boolean valid) {
        assertThat(ImporterNumber.isValid(number)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"123-45-6789, true", "12-3456789AB, false", "240601-12345, false", "TKN-0123456789abcdef, false"})
    void only_a_person_s_number_is_taken_for_one(String number, boolean person) {
        assertThat(ImporterNumber.isSocialSecurityNumber(number)).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({
        "6109.10.0012, true, true",
        "6109100012, true, true",
        "6109.10.00.12, true, true",
        "6109.10.00, true, true",
        "61091000, true, true",
        "6109.10, true, true",
        "610910, true, true",
        "6109, false, true",
        "5201, false, true",
        "61, false, false",
        "61091, false, false",
        "6109100, false, false",
        "610910001, false, false",
        "61091000123, false, false",
        "61.09.10, false, false",
        "6109..10, false, false",
        "6109.10., false, false",
        "6109 10 0012, false, false",
        "６１０９１０, false, false"
    })
    void a_tariff_code_has_6_8_or_10_digits_and_on_an_input_also_4(String code, boolean onLine, boolean onInput) {
        assertThat(HtsCode.isValidOnLine(code)).isEqualTo(onLine);
        assertThat(HtsCode.isValidOnInput(code)).isEqualTo(onInput);
    }

    @ParameterizedTest
    @CsvSource({
        "CN, true",
        "HK, true",
        "MO, true",
        "TW, true",
        "KP, true",
        "CA, true",
        "SS, true",
        "XK, false",
        "ZZ, false",
        "XO, false",
        "EU, false",
        "UK, false",
        "AN, false",
        "cn, false",
        "CHN, false"
    })
    void a_country_is_an_assigned_code_of_iso_3166_1(String code, boolean valid) {
        assertThat(CountryCode.isValid(code)).isEqualTo(valid);
    }

    @Test
    void the_pinned_list_has_the_249_assigned_codes() {
        assertThat(CountryCode.assigned()).hasSize(249).allMatch(code -> code.matches("[A-Z]{2}"));
    }

    @ParameterizedTest
    @CsvSource({
        "CN-XJ, true",
        "TW-KHH, true",
        "MY-10, true",
        "XK-01, false",
        "CNXJ, false",
        "CN-, false",
        "CN-XINJ, false"
    })
    void a_subdivision_begins_with_a_country(String code, boolean valid) {
        assertThat(Subdivision.isValid(code)).isEqualTo(valid);
    }

    @Test
    void xinjiang_is_a_subdivision_of_china_alone() {
        assertThat(Subdivision.isOf("CN-XJ", "CN")).isTrue();
        assertThat(Subdivision.isOf("CN-XJ", "TR")).isFalse();
    }

    @Test
    void an_import_date_is_a_day_of_the_calendar_since_the_tariff_act() {
        assertThat(ImportDate.parse("2020-02-29")).contains(LocalDate.of(2020, 2, 29));
        assertThat(ImportDate.parse("1930-06-17")).contains(LocalDate.of(1930, 6, 17));
        assertThat(ImportDate.parse("1930-06-16")).isEmpty();
        assertThat(ImportDate.parse("2021-02-29")).isEmpty();
        assertThat(ImportDate.parse("2021-06-31")).isEmpty();
        assertThat(ImportDate.parse("2021-6-1")).isEmpty();
        assertThat(ImportDate.parse("20210601")).isEmpty();
        assertThat(ImportDate.parse("2021-06-01T00:00")).isEmpty();
        assertThat(ImportDate.parse("+2021-06-01")).isEmpty();
    }
}
