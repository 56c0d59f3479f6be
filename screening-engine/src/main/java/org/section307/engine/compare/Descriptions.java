package org.section307.engine.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.section307.engine.name.NormalForm;

/** Words of a description of goods, in singular: "Men's knitted T-shirts" has "shirt". */
public record Descriptions(String form, Set<String> stems) {

    public static Descriptions of(String description) {
        Set<String> stems = new TreeSet<>();
        for (String word : NormalForm.words(description)) stems.add(stem(word));
        return new Descriptions(NormalForm.of(description), stems);
    }

    /** Whether every word of the phrase is in the description; in scripts without spaces, whether its characters are. */
    public boolean says(Phrase phrase) {
        for (String stem : phrase.stems()) {
            boolean found = isSpaced(stem)
                    ? stems.contains(stem)
                    : without(phrase.except()).contains(stem);
            if (!found) return false;
        }
        return true;
    }

    private String without(List<String> compounds) {
        String rest = form;
        for (String compound : compounds) rest = rest.replace(compound, " ");
        return rest;
    }

    public boolean saysAny(List<Phrase> phrases) {
        return phrases.stream().anyMatch(this::says);
    }

    public static Phrase phrase(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : NormalForm.words(text)) stems.add(stem(word));
        return new Phrase(text, stems);
    }

    /** A plain English singular; good enough because both sides go through it. */
    static String stem(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
        if (word.endsWith("ies")) return word.substring(0, word.length() - 3) + "y";
        for (String ending : List.of("oes", "ches", "shes", "xes", "sses"))
            if (word.endsWith(ending)) return word.substring(0, word.length() - 2);
        return word.substring(0, word.length() - 1);
    }

    private static boolean isSpaced(String stem) {
        for (int i = 0; i < stem.length(); i++) if (stem.charAt(i) >= 0x2E80) return false;
        return true;
    }
}
