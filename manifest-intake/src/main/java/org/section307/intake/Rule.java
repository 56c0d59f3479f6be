package org.section307.intake;

import java.util.Locale;

/** Every rule a manifest can break, with the sentence that a person reads. The code is the name in lower case with hyphens, and stays. */
enum Rule {
    TOO_MANY_LINES("A manifest has at most 10,000 lines."),
    TOO_MANY_TIERS("Inputs go down at most 10 tiers below a line."),
    TOO_MANY_NODES("A manifest has at most 50,000 lines and inputs in all."),
    TOO_MANY_MEMBERS("An object has at most 1,000 members."),
    TOO_MANY_VALUES("A manifest has at most 2,000,000 JSON values."),

    REQUIRED("This member is required."),
    UNKNOWN_MEMBER("The manifest has no member of this name here."),
    TYPE("This value has the wrong JSON type."),
    ITEM_COUNT("This list has too few or too many items."),
    TEXT("A text has at least one character that shows, and at most as many as its schema says."),

    SCAC("A carrier code (SCAC) has 2 to 4 capital letters (NMFTA)."),
    BILL_NUMBER("A bill of lading's number has at most 50 letters, digits and hyphens (CATAIR)."),
    ENTRY_NUMBER(
            "An entry number is FFF-NNNNNNN-C: filer code, seven digits and the right check digit (19 CFR 142.3a)."),
    IMPORTER_NUMBER("An importer number is NN-NNNNNNNXX, NNN-NN-NNNN or YYDDPP-NNNNN (CATAIR)."),
    TRANSPORT_MODE("A mode of transport is one of the schema's list."),
    IMO_NUMBER("An IMO number has seven digits, the last being the right check digit (IMO Resolution A.1117)."),
    PORT_OF_ENTRY("A port of entry has four digits (Schedule D)."),
    IMPORT_DATE("An import date is a day of the calendar, YYYY-MM-DD, from 1930-06-17 on (19 USC 1307)."),
    HISTORY_SOURCE("A record of the past comes from an AGENCY's files, or it is SYNTHETIC: made up."),
    DETAINED_ON("A day of detention is a day of the calendar, YYYY-MM-DD, and not before the import date."),
    KNOWN_ON(
            "A day on which a detention was known is a day of the calendar, YYYY-MM-DD, not before the detention and not before the import date."),
    CONTAINER_NUMBER(
            "A container number has three letters, U, J or Z, six digits and the right check digit (ISO 6346)."),
    PARTY_ROLE("A party's role is one of the schema's list."),
    MAKER("Each line names a maker, by name or by MID, as MANUFACTURER, PRODUCER, GROWER, PROCESSOR or HARVESTER."),
    MANUFACTURER_ID(
            "A manufacturer's code (MID) has country, name, number and city in at most 15 characters (19 CFR part 102, Appendix)."),
    IDENTIFIER_SCHEME(
            "A scheme's name has 2 to 32 capital letters, digits, hyphens and underscores, beginning with a letter."),
    LEGAL_ENTITY_IDENTIFIER("An LEI has 18 letters and digits and the two right check digits (ISO 17442)."),
    PERSONAL_NUMBER("A party is never identified by a social security number."),
    COUNTRY_CODE("A country is one of the codes of ISO 3166-1 alpha-2."),
    SUBDIVISION("A subdivision is a code of ISO 3166-2, such as CN-XJ."),
    SUBDIVISION_OF_COUNTRY("A subdivision belongs to the country of its address (ISO 3166-2)."),
    HTS_CODE("A tariff code has 6, 8 or 10 digits, with or without dots (HTSUS)."),
    INPUT_HTS_CODE("An input's tariff code has 4, 6, 8 or 10 digits, with or without dots (HTSUS)."),
    LINE_NUMBER("A line's number is a whole number from 1 to 2147483647."),
    LINE_NUMBER_UNIQUE("No two lines have the same number."),
    AMOUNT("An amount is a string of at most 13 digits, and at most two behind the point; it is never negative."),
    CURRENCY("A value is in USD."),
    UNIT("A unit has at most 10 letters and digits."),
    PERCENT("A percentage is a string from 0 to 100, with at most two digits behind the point.");

    private final String message;

    Rule(String message) {
        this.message = message;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Fault at(String pointer) {
        return new Fault(pointer, code(), message);
    }

    Fault at(String pointer, String sharperMessage) {
        return new Fault(pointer, code(), sharperMessage);
    }
}
