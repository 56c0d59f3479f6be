package org.section307.intake.identifier;

import java.util.regex.Pattern;

/** The number of an importer of record in CBP's three forms (CATAIR SE10), or the token that stands for a social security number. */
public final class ImporterNumber {
    private static final Pattern EMPLOYER = Pattern.compile("[0-9]{2}-[0-9]{7}[A-Z0-9]{2}");
    private static final Pattern ASSIGNED_BY_CBP = Pattern.compile("[0-9]{6}-[0-9]{5}");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("[0-9]{3}-[0-9]{2}-[0-9]{4}");
    private static final Pattern TOKEN = Pattern.compile("TKN-[A-Za-z0-9_-]{16,64}");

    private ImporterNumber() {}

    /** Whether the number has one of the forms; none has a check digit. */
    public static boolean isValid(String number) {
        return EMPLOYER.matcher(number).matches()
                || ASSIGNED_BY_CBP.matcher(number).matches()
                || isSocialSecurityNumber(number)
                || isToken(number);
    }

    /** Whether the number is a person's, which is never stored, logged or told. */
    public static boolean isSocialSecurityNumber(String number) {
        return SOCIAL_SECURITY.matcher(number).matches();
    }

    /** Whether it is a token already. */
    public static boolean isToken(String number) {
        return TOKEN.matcher(number).matches();
    }
}
