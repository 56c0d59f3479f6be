package org.section307.engine.compare;

import org.jspecify.annotations.Nullable;
import org.section307.engine.read.Party.Address;

/** An address is in a listed park or site: one of its lines names the site. */
public final class ListedSite {
    private ListedSite() {}

    /** The address line that names the site; null where none does. */
    public static @Nullable String lineNaming(@Nullable Address address, String site, TextMemo memo) {
        if (address == null) return null;
        String street = address.street();
        if (street != null && names(street, site, memo)) return street;
        String city = address.city();
        return city != null && names(city, site, memo) ? city : null;
    }

    private static boolean names(String line, String site, TextMemo memo) {
        String form = memo.form(site);
        return isHan(form) ? memo.form(line).contains(form) : memo.spaced(line).contains(memo.spaced(site));
    }

    private static boolean isHan(String form) {
        for (int i = 0; i < form.length(); i++) if (form.charAt(i) < 0x2E80) return false;
        return true;
    }
}
