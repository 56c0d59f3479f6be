package org.section307.engine.compare;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.section307.engine.name.NormalForm;
import org.section307.engine.read.Party.Address;

/** An address is in a listed park or site: one of its lines names the site. */
public final class ListedSite {
    private ListedSite() {}

    /** The address line that names the site; null where none does. */
    public static @Nullable String lineNaming(@Nullable Address address, String site) {
        if (address == null) return null;
        String wanted = spaced(site);
        String wantedForm = NormalForm.of(site);
        boolean withoutSpaces = wantedForm.codePoints().allMatch(c -> c >= 0x2E80);
        return Arrays.asList(address.street(), address.city()).stream()
                .filter(Objects::nonNull)
                .filter(line -> withoutSpaces
                        ? NormalForm.of(line).contains(wantedForm)
                        : spaced(line).contains(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Words between spaces, so that a name is found as whole words only. */
    private static String spaced(String text) {
        return " " + String.join(" ", NormalForm.words(text)) + " ";
    }
}
