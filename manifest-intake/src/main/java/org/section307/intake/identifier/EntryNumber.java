package org.section307.intake.identifier;

import java.util.regex.Pattern;

/** The number of an entry, FFF-NNNNNNN-C: filer code, serial number and check digit (19 CFR 142.3a; CATAIR Appendix E). */
public final class EntryNumber {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{3}(-[0-9]{7}-[0-9]|[0-9]{8})");

    private EntryNumber() {}

    /** Whether the number, with both hyphens or with none, has a filer code that can exist and the right check digit. */
    public static boolean isValid(String number) {
        if (!SHAPE.matcher(number).matches()) {
            return false;
        }
        String key = key(number);
        return !key.startsWith("000") && checkDigit(key.substring(0, 10)) == key.charAt(10) - '0';
    }

    /** The eleven characters without hyphens, by which entries are told apart. */
    public static String key(String number) {
        return number.replace("-", "");
    }

    /** The number as it is printed, FFF-NNNNNNN-C. */
    public static String hyphenated(String number) {
        String key = key(number);
        return key.substring(0, 3) + "-" + key.substring(3, 10) + "-" + key.substring(10);
    }

    /** The check digit of filer code and serial number: every second character doubled, digits added, to the next ten. */
    public static int checkDigit(String tenCharacters) {
        int sum = 0;
        for (int i = 0; i < tenCharacters.length(); i++) {
            int value = value(tenCharacters.charAt(i));
            int weighed = i % 2 == 1 ? value * 2 : value;
            sum += weighed > 9 ? (weighed + 1) % 10 : weighed;
        }
        return (10 - sum % 10) % 10;
    }

    /** A to I are 1 to 9, J to R are 1 to 9, S to Z are 2 to 9. */
    private static int value(char character) {
        if (character <= '9') {
            return character - '0';
        }
        if (character <= 'I') {
            return character - 'A' + 1;
        }
        return character <= 'R' ? character - 'J' + 1 : character - 'S' + 2;
    }
}
