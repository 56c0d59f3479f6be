package org.section307.intake.identifier;

import java.util.regex.Pattern;

/** The number of a freight container: owner, category U, J or Z, six digits and a check digit (ISO 6346). */
public final class ContainerNumber {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}[UJZ][0-9]{7}");

    private ContainerNumber() {}

    /** Whether shape and check digit are right; a remainder of ten is the digit 0. */
    public static boolean isValid(String number) {
        return SHAPE.matcher(number).matches() && weighedSum(number) % 11 % 10 == number.charAt(10) - '0';
    }

    /** The first ten characters' values, each times two to the power of its place. */
    public static int weighedSum(String number) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += value(number.charAt(i)) << i;
        }
        return sum;
    }

    /** Letters count from 10 and skip the multiples of eleven: K is 21, L is 23. */
    private static int value(char character) {
        if (character <= '9') {
            return character - '0';
        }
        int place = character - 'A';
        return 10 + place + (place + 9) / 10;
    }
}
