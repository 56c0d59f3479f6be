package org.section307.engine.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A description is plainly other goods: it has words for goods, and all of them are of HTS chapters that the order does not touch. */
public final class GoodsNouns {
    private static final Map<String, Set<String>> CHAPTERS = read();

    private GoodsNouns() {}

    public static boolean plainlyOther(Descriptions description, List<String> prefixes, GoodsWords words) {
        Set<String> wanted = new HashSet<>(words.chapters());
        for (String prefix : prefixes) wanted.add(prefix.substring(0, 2));
        if (wanted.isEmpty()) return false;
        boolean told = false;
        for (String stem : description.stems()) {
            Set<String> chapters = CHAPTERS.get(stem);
            if (chapters == null) continue;
            told = true;
            for (String chapter : chapters) if (wanted.contains(chapter)) return false;
        }
        return told;
    }

    /** Lines of "noun chapter chapter…"; "#" starts a remark. */
    private static Map<String, Set<String>> read() {
        try (InputStream stream = GoodsNouns.class.getResourceAsStream("goods-nouns.txt")) {
            if (stream == null) throw new IllegalStateException("the engine lacks goods-nouns.txt");
            Map<String, Set<String>> chapters = new HashMap<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] words = line.trim().split(" +", -1);
                if (words.length < 2 || line.startsWith("#")) continue;
                chapters.put(
                        Descriptions.stem(words[0]), Set.copyOf(List.of(words).subList(1, words.length)));
            }
            return Map.copyOf(chapters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
