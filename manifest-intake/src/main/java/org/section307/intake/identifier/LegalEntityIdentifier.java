package org.section307.intake.identifier;

import java.util.regex.Pattern;

/** The identifier of a legal entity (LEI): eighteen letters and digits and two check digits (ISO 17442). */
public final class LegalEntityIdentifier {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");

    private LegalEntityIdentifier() {}

    /** Whether the number that its characters spell, letters being 10 to 35, leaves 1 when divided by 97. */
    public static boolean isValid(String identifier) {
        return SHAPE.matcher(identifier).matches() && remainder(identifier) == 1;
    }

    private static int remainder(String identifier) {
        int remainder = 0;
        for (int i = 0; i < identifier.length(); i++) {
            char character = identifier.charAt(i);
            int value = character <= '9' ? character - '0' : character - 'A' + 10;
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }
}
