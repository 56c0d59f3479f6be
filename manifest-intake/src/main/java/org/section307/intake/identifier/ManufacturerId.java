package org.section307.intake.identifier;

import java.util.Set;
import java.util.regex.Pattern;

/** The manufacturer identification code, MID: country, name, street number and city in at most 15 characters (Appendix to 19 CFR part 102). */
public final class ManufacturerId {
    /** Codes in the wild deviate from the rules for the name's part, so that only its length is held. */
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[A-Z0-9]{2,6}[0-9]{0,4}[A-Z]{2,3}");

    private static final int LENGTH_MAX = 15;

    /** Goods of Canada name the province; CA is never right. */
    private static final Set<String> CANADIAN_PROVINCES =
            Set.of("XA", "XB", "XC", "XM", "XN", "XO", "XP", "XQ", "XS", "XT", "XV", "XW", "XY");

    private ManufacturerId() {}

    /** Whether the code has the shape of one; that the firm exists it doesn't say. */
    public static boolean isValid(String code) {
        return code.length() <= LENGTH_MAX && SHAPE.matcher(code).matches() && isCountry(code.substring(0, 2));
    }

    private static boolean isCountry(String code) {
        return CANADIAN_PROVINCES.contains(code) || (CountryCode.isValid(code) && !code.equals("CA"));
    }
}
