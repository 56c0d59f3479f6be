package org.section307.engine.read;

import org.jspecify.annotations.Nullable;

/** A firm with a part in the goods. */
public record Party(
        Role role,
        @Nullable String name,
        @Nullable String mid,
        @Nullable Address address) {

    /** What the engine distinguishes among the manifest's roles. */
    public enum Role {
        MAKER,
        SELLER,
        OTHER;

        /** Unknown roles are no makers: they speak like any other. */
        static Role of(String role) {
            return switch (role) {
                case "MANUFACTURER", "PRODUCER", "GROWER", "PROCESSOR", "HARVESTER" -> MAKER;
                case "SELLER" -> SELLER;
                default -> OTHER;
            };
        }
    }

    public boolean isMaker() {
        return role == Role.MAKER;
    }

    /** Country of the address, or of its subdivision code. */
    public @Nullable String country() {
        Address at = address;
        return at == null ? null : at.countryOrOfSubdivision();
    }

    /** Where a party is; every part may be missing. */
    public record Address(
            @Nullable String street,
            @Nullable String city,
            @Nullable String subdivision,
            @Nullable String postalCode,
            @Nullable String country) {

        /** The country, or the one that the subdivision code starts with. */
        public @Nullable String countryOrOfSubdivision() {
            String code = subdivision;
            if (country != null || code == null || code.length() < 2) return country;
            return code.substring(0, 2);
        }
    }
}
