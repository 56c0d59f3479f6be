package org.section307.intake.identifier;

import java.util.regex.Pattern;

/** A code of the Harmonized Tariff Schedule of the United States: NNNN.NN.NNNN, of which the first six digits are the world's. */
public final class HtsCode {
    private static final Pattern OF_A_LINE = Pattern.compile("[0-9]{4}\\.?[0-9]{2}(\\.?[0-9]{2}(\\.?[0-9]{2})?)?");
    private static final Pattern HEADING = Pattern.compile("[0-9]{4}");

    private HtsCode() {}

    /** Whether the code has 6, 8 or 10 digits, with or without dots. */
    public static boolean isValidOnLine(String code) {
        return OF_A_LINE.matcher(code).matches();
    }

    /** An input may be known by its heading alone. */
    public static boolean isValidOnInput(String code) {
        return HEADING.matcher(code).matches() || isValidOnLine(code);
    }
}
