package org.section307.engine.compare;

import org.jspecify.annotations.Nullable;
import org.section307.engine.read.Party.Address;

/** What an address says about a region: a subdivision code or a place of the region is inside; its postal code alone only points. */
public enum RegionSign {
    INSIDE_BY_CODE,
    INSIDE_BY_PLACE,
    /** A name that the region shares with other parts of the country, settled by the postal code. */
    INSIDE_BY_PLACE_AND_POSTAL_CODE,
    SHARED_PLACE_ALONE,
    CONTRADICTED_PLACE,
    POSTAL_CODE_ALONE,
    ELSEWHERE,
    NOT_SAID;

    private static final int POSTAL_CODE_DIGITS = 6;

    /** The country must agree: the caller has seen to that. A street is no sign: a road named after Urumqi is in Shanghai. */
    public static RegionSign of(Region region, Address address, TextMemo memo) {
        String code = address.subdivision();
        if (code != null && region.codes().contains(code)) return INSIDE_BY_CODE;
        boolean postal = hasPostalCode(region, address.postalCode());
        // a subdivision decides over a place of the same spelling
        if (code != null && !region.codes().isEmpty()) return postal ? POSTAL_CODE_ALONE : ELSEWHERE;
        String city = address.city();
        Whereabouts where = city == null ? Whereabouts.NOT_SAID : memo.whereabouts(region, city);
        boolean otherPostal = otherPostalCode(region, address.postalCode());
        return switch (where) {
            case INSIDE -> otherPostal ? CONTRADICTED_PLACE : INSIDE_BY_PLACE;
            case CONTRADICTED -> CONTRADICTED_PLACE;
            case SHARED -> postal ? INSIDE_BY_PLACE_AND_POSTAL_CODE : otherPostal ? ELSEWHERE : SHARED_PLACE_ALONE;
            case ELSEWHERE -> postal ? POSTAL_CODE_ALONE : ELSEWHERE;
            case NOT_SAID -> postal ? POSTAL_CODE_ALONE : code != null || otherPostal ? ELSEWHERE : NOT_SAID;
        };
    }

    private static boolean hasPostalCode(Region region, @Nullable String postalCode) {
        return postalCode != null
                && isPostalCode(postalCode)
                && region.postalPrefixes().stream().anyMatch(postalCode::startsWith);
    }

    private static boolean otherPostalCode(Region region, @Nullable String postalCode) {
        return postalCode != null
                && !region.postalPrefixes().isEmpty()
                && isPostalCode(postalCode)
                && !hasPostalCode(region, postalCode);
    }

    private static boolean isPostalCode(String text) {
        return text.length() == POSTAL_CODE_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
