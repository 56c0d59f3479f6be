package org.section307.engine.compare;

import java.util.List;
import java.util.Set;

/**
 * The words of an order's goods.
 *
 * @param phrases each a set of words that must all be in a description for it to say the goods
 * @param widePrefixes HTS prefixes that are wider than the order's words: the code alone is weak there
 * @param says phrases that settle a wide code
 * @param materials words of the materials of which the goods are made, found in a declared material as in a description: "organic cotton" is
 *     cotton; a declared material that is none of them excludes a wide code
 * @param chapters HTS chapters of goods that an order without codes names
 * @param edition year of the HTS edition by which the order's codes are numbered
 */
public record GoodsWords(
        String id,
        List<Phrase> phrases,
        List<String> widePrefixes,
        List<Phrase> says,
        List<Phrase> materials,
        Set<String> chapters,
        int edition) {
    public GoodsWords {
        phrases = List.copyOf(phrases);
        widePrefixes = List.copyOf(widePrefixes);
        says = List.copyOf(says);
        materials = List.copyOf(materials);
        chapters = Set.copyOf(chapters);
    }
}
