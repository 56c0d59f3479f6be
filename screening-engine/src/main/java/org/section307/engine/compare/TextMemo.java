package org.section307.engine.compare;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.section307.engine.name.NormalForm;
import org.section307.engine.name.Placeholders;

/** Normal forms and words of one manifest's texts, each worked out once. For one thread. */
public final class TextMemo {
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, String> spaced = new HashMap<>();
    private final Map<String, Descriptions> descriptions = new HashMap<>();
    private final IdentityHashMap<Region, Map<String, Whereabouts>> places = new IdentityHashMap<>();

    /** Normal form of a name. */
    public String form(String name) {
        return forms.computeIfAbsent(name, NormalForm::of);
    }

    /** The words of a text between spaces, so that a name is found as whole words only. */
    public String spaced(String text) {
        return spaced.computeIfAbsent(text, key -> " " + String.join(" ", NormalForm.words(key)) + " ");
    }

    public boolean namesNobody(String name) {
        return Placeholders.isNobody(form(name));
    }

    /** Words of a description of goods, or of any other text. */
    public Descriptions words(String text) {
        return descriptions.computeIfAbsent(text, Descriptions::of);
    }

    /** Where the places that an address field names lie, seen from a region. */
    public Whereabouts whereabouts(Region region, String field) {
        return places.computeIfAbsent(region, key -> new HashMap<>()).computeIfAbsent(field, region::of);
    }
}
