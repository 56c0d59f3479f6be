package org.section307.intake.identifier;

import java.util.regex.Pattern;

/** A subdivision code of ISO 3166-2, such as CN-XJ. */
public final class Subdivision {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private Subdivision() {}

    /** Whether the code has the standard's shape and begins with a country. */
    public static boolean isValid(String code) {
        return SHAPE.matcher(code).matches() && CountryCode.isValid(code.substring(0, 2));
    }

    /** Whether the code is one of that country. */
    public static boolean isOf(String code, String country) {
        return code.startsWith(country + "-");
    }
}
