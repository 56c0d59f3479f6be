package org.section307.engine.name;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand where a name or a description should: they name nobody and tell nothing. */
public final class Placeholders {
    private static final Set<String> NO_NAME = keys(
            "as per invoice",
            "as per attached invoice",
            "as per attached list",
            "as per documents",
            "as attached",
            "see invoice",
            "see attached",
            "see below",
            "various",
            "various manufacturers",
            "various suppliers",
            "multiple",
            "unknown",
            "unknown manufacturer",
            "not known",
            "not available",
            "not applicable",
            "n/a",
            "na",
            "nil",
            "none",
            "tbd",
            "tba",
            "to be advised",
            "to be determined",
            "to order",
            "same as shipper",
            "same as seller",
            "same as above",
            "manufacturer",
            "maker",
            "supplier",
            "test");

    private Placeholders() {}

    /** Whether the text names nobody: a placeholder, or no letter and no digit at all. */
    public static boolean namesNobody(String name) {
        return isNobody(NormalForm.of(name));
    }

    /** The same about a normal form. */
    public static boolean isNobody(String form) {
        return form.isEmpty() || NO_NAME.contains(form);
    }

    private static Set<String> keys(String... texts) {
        return Stream.of(texts).map(NormalForm::of).collect(Collectors.toUnmodifiableSet());
    }
}
