package org.section307.pipeline;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A manifest for a test, with an entry number of its own.
 *
 * @param entryNumber as 19 CFR 142.3a writes it
 * @param json the manifest's text
 * @param valueOfALine entered value of each of its lines, US dollars
 */
record Filing(String entryNumber, String json, BigDecimal valueOfALine) {
    static final String IMPORTER = "12-3456789AB";
    static final BigDecimal VALUE = new BigDecimal("12500.00");
    private static final String FILER = "002";

    /** A maker on an order in force on 2021-06-01. */
    static final String LISTED_MAKER = "Hetian Taida Apparel Co., Ltd.";

    /** Nobody's name. */
    static final String OTHER_MAKER = "Tiruppur Banyan Knitwear Private Limited";

    static Filing held(int serial) {
        return of(serial, LISTED_MAKER, "CN", 1);
    }

    static Filing clear(int serial) {
        return of(serial, OTHER_MAKER, "IN", 1);
    }

    static Filing of(int serial, String maker, String country, int lines) {
        String entry = entryNumber(serial);
        String text = IntStream.rangeClosed(1, lines)
                .mapToObj(number -> line(number, maker, country))
                .collect(Collectors.joining(","));
        return new Filing(entry, manifest(entry, serial, text), VALUE);
    }

    static String manifest(String entry, int serial, String lines) {
        return String.format(Locale.ROOT, """
                {"billOfLading":{"scac":"MAEU","number":"T%09d"},"entryNumber":"%s",
                 "importer":{"number":"%s","name":"Planted Importer Incorporated"},"transportMode":"VESSEL",
                 "vessel":{"name":"Maersk Test","imo":"9074729","flag":"DK"},"portOfEntry":"2704","importDate":"2021-06-01",
                 "lines":[%s]}""", serial, entry, IMPORTER, lines);
    }

    static String line(int number, String maker, String country) {
        return String.format(Locale.ROOT, """
                {"number":%d,"description":"Knitted cotton shirts","hts":"6109.10.0012","originCountry":"%s",
                 "value":{"amount":"%s","currency":"USD"},
                 "parties":[{"role":"MANUFACTURER","name":"%s","address":{"city":"Planted City","country":"%s"}}]}""", number, country, VALUE.toPlainString(), maker, country);
    }

    /** Luhn over filer code and serial; digits only, so no letter has to be valued. */
    static String entryNumber(int serial) {
        String ten = FILER + String.format(Locale.ROOT, "%07d", serial);
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int digit = (ten.charAt(i) - '0') * (i % 2 == 1 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return FILER + "-" + ten.substring(3) + "-" + (10 - sum % 10) % 10;
    }
}
