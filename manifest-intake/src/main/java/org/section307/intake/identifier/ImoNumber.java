package org.section307.intake.identifier;

import java.util.regex.Pattern;

/** The identification number of a ship: seven digits, the last a check digit (IMO Resolution A.1117(30)). */
public final class ImoNumber {
    private static final Pattern SHAPE = Pattern.compile("(IMO ?)?[0-9]{7}");

    private ImoNumber() {}

    /** Whether the number, alone or after the letters IMO, has the right check digit. */
    public static boolean isValid(String number) {
        if (!SHAPE.matcher(number).matches()) {
            return false;
        }
        String digits = number.substring(number.length() - 7);
        return weighedSum(digits) % 10 == digits.charAt(6) - '0';
    }

    /** The first six digits, weighed 7 to 2. */
    public static int weighedSum(String sevenDigits) {
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (sevenDigits.charAt(i) - '0') * (7 - i);
        }
        return sum;
    }
}
