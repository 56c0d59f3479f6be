package org.section307.replay.generate;

/** The check digits of entry numbers (CATAIR, appendix E) and of container numbers (ISO 6346). */
final class CheckDigits {
    private static final int[] LETTERS_BY_ISO = {
        10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 34, 35, 36, 37, 38
    };

    private CheckDigits() {}

    /** The check digit of a filer code and seven digits, ten characters in all. */
    static int ofEntry(String filerAndSerial) {
        int sum = 0;
        for (int i = 0; i < filerAndSerial.length(); i++) {
            int digit = entryValue(filerAndSerial.charAt(i));
            int weighed = i % 2 == 1 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }

    // A to I are 1 to 9, J to R 1 to 9, S to Z 2 to 9
    private static int entryValue(char c) {
        if (c <= '9') {
            return c - '0';
        }
        if (c <= 'I') {
            return c - 'A' + 1;
        }
        return c <= 'R' ? c - 'J' + 1 : c - 'S' + 2;
    }

    /** The check digit of an owner's code and six digits, ten characters in all. */
    static int ofContainer(String ownerAndSerial) {
        int sum = 0;
        for (int i = 0; i < ownerAndSerial.length(); i++) {
            char c = ownerAndSerial.charAt(i);
            sum += (c <= '9' ? c - '0' : LETTERS_BY_ISO[c - 'A']) << i;
        }
        return sum % 11 % 10;
    }
}
