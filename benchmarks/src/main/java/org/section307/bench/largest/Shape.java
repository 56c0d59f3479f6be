package org.section307.bench.largest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Manifests of a number of nodes (lines and inputs), each hard on the engine in its own way. All names but the listed firm's are invented. */
@SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
enum Shape {
    EQUAL_LINES("equal lines", nodes -> manifest(nodes / 5, line -> shirt("Red Heron Knit JSC", 4))),
    DIFFERENT_LINES("different lines", nodes -> manifest(nodes / 5, line -> shirt("Red Heron Knit No. " + line, 4))),
    LONG_HELD_LINES("long lines, all held", nodes -> manifest(nodes / 5, Shape::heldWithLongWords)),
    TEN_TIERS("ten tiers", nodes -> manifest(nodes / 11, line -> shirt("Red Heron Knit No. " + line, 10))),
    ONE_LINE("one line", nodes -> manifest(1, line -> manyInputs(nodes - 1)));

    private final String words;
    private final IntFunction<ObjectNode> manifest;

    Shape(String words, IntFunction<ObjectNode> manifest) {
        this.words = words;
        this.manifest = manifest;
    }

    String words() {
        return words;
    }

    ObjectNode manifest(int nodes) {
        return manifest.apply(nodes);
    }

    private static ObjectNode manifest(int lines, IntFunction<ObjectNode> line) {
        ObjectNode manifest = JsonNodeFactory.instance
                .objectNode()
                .put("importDate", "2023-04-24")
                .put("portOfEntry", "2704")
                .put("transportMode", "TRUCK");
        manifest.putObject("importer").put("number", "12-3456789AB");
        var all = manifest.putArray("lines");
        IntStream.rangeClosed(1, lines).forEach(number -> {
            ObjectNode one = line.apply(number).put("number", number);
            one.putObject("value").put("amount", "100.00").put("currency", "USD");
            all.add(one);
        });
        return manifest;
    }

    /** A shirt with that many tiers of inputs, the last of them Turkmen cotton. */
    private static ObjectNode shirt(String maker, int tiers) {
        ObjectNode inner = goods("Raw cotton", "520100", "TM");
        for (int tier = 1; tier < tiers; tier++) inner = from(goods("Cotton yarn", "520512", "TR"), inner);
        return by(from(goods("Shirts", "610520", "VN"), inner), maker);
    }

    private static ObjectNode heldWithLongWords(int number) {
        String words = "Raw cotton of lot " + number + ", " + "combed and baled ".repeat(8);
        ObjectNode inner = by(goods(words, "520100", "TM"), "Garagum Farm No. " + number);
        for (int tier = 1; tier < 5; tier++) inner = from(goods("Yarn " + number + words, "520512", "TR"), inner);
        return by(inner, "Hetian Taida Apparel Co., Ltd.");
    }

    private static ObjectNode manyInputs(int inputs) {
        ObjectNode line = by(goods("Shirts of cotton", "6105100010", "VN"), "Red Heron Knit JSC");
        for (int i = 1; i <= inputs; i++) from(line, goods("Raw cotton, bale " + i, "520100", "TM"));
        return line;
    }

    private static ObjectNode goods(String description, String hts, String origin) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("description", description)
                .put("hts", hts)
                .put("originCountry", origin);
    }

    private static ObjectNode by(ObjectNode goods, String maker) {
        goods.putArray("parties").addObject().put("role", "MANUFACTURER").put("name", maker);
        return goods;
    }

    private static ObjectNode from(ObjectNode goods, ObjectNode input) {
        goods.withArray("/inputs").add(input);
        return goods;
    }
}
