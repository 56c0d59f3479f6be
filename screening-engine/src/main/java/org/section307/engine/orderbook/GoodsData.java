package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.section307.engine.compare.Descriptions;
import org.section307.engine.compare.GoodsWords;
import org.section307.engine.compare.Phrase;
import org.section307.engine.name.NormalForm;

/** The words of each order's goods, from goods.json. */
final class GoodsData {
    /** Spanish, Chinese and Malay, beside the English of "words". */
    private static final List<String> OTHER_LANGUAGES = List.of("es", "zh", "ms");

    /** The edition of codes of which goods.json says nothing: our mapping was made by it. */
    private static final int CURRENT_EDITION = 2022;

    private final Map<String, GoodsWords> byOrderId;

    private GoodsData(Map<String, GoodsWords> byOrderId) {
        this.byOrderId = Map.copyOf(byOrderId);
    }

    static GoodsData read() {
        JsonNode file = Rows.file("goods.json");
        Map<String, GoodsWords> classes = new HashMap<>();
        file.path("classes")
                .properties()
                .forEach(entry -> classes.put(entry.getKey(), words(entry.getKey(), entry.getValue())));
        Map<String, GoodsWords> byOrderId = new HashMap<>();
        file.path("orders")
                .properties()
                .forEach(entry -> byOrderId.put(
                        entry.getKey(), known(classes, entry.getValue().asText())));
        return new GoodsData(byOrderId);
    }

    /** The words of an order that names goods. Every such order must have some: without them its goods would not be found. */
    GoodsWords of(String orderId) {
        GoodsWords words = byOrderId.get(orderId);
        if (words == null) throw new FieldFault("merchandise", "this engine has no words for the order's goods");
        return words;
    }

    private static GoodsWords known(Map<String, GoodsWords> words, String key) {
        GoodsWords found = words.get(key);
        if (found == null) throw new IllegalStateException("no words of goods in goods.json for " + key);
        return found;
    }

    private static GoodsWords words(String id, JsonNode row) {
        List<Phrase> others = new ArrayList<>();
        for (String language : OTHER_LANGUAGES) others.addAll(phrases(row, language));
        List<Phrase> phrases = with(phrases(row, "words"), others);
        return new GoodsWords(
                id,
                phrases,
                Rows.textsOrNone(row, "wide"),
                row.has("says") ? with(phrases(row, "says"), others) : phrases,
                phrases(row, "materials"),
                new HashSet<>(Rows.textsOrNone(row, "chapters")),
                row.path("edition").asInt(CURRENT_EDITION));
    }

    private static List<Phrase> with(List<Phrase> phrases, List<Phrase> others) {
        List<Phrase> all = new ArrayList<>(phrases);
        all.addAll(others);
        return all;
    }

    private static List<Phrase> phrases(JsonNode row, String field) {
        List<String> except =
                Rows.textsOrNone(row, "except").stream().map(NormalForm::of).toList();
        return Rows.textsOrNone(row, field).stream()
                .map(text -> Descriptions.phrase(text).outside(except))
                .toList();
    }
}
