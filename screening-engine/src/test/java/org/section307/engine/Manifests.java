package org.section307.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.cases.ScreeningCase;
import org.section307.engine.policy.OrderGround;
import org.section307.engine.policy.Standing;
import org.section307.engine.scope.Answer;

/** Manifests for tests: what a test does not say is a complete, unlisted and harmless shipment. */
public final class Manifests {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final OrderBook BOOK = OrderBook.shipped();

    private Manifests() {}

    public static OrderBook book() {
        return BOOK;
    }

    /** A book with these orders alone. */
    public static OrderBook bookOf(String... orderIds) {
        return OrderBook.of(
                1,
                List.of(orderIds).stream()
                        .map(id -> BOOK.order(id).orElseThrow())
                        .toList());
    }

    public static ObjectNode manifest(String importDate, ObjectNode... lines) {
        ObjectNode manifest = JSON.objectNode();
        manifest.putObject("billOfLading").put("scac", "MAEU").put("number", "A123456789");
        manifest.putObject("importer").put("number", "12-3456789AB");
        manifest.put("importDate", importDate).put("portOfEntry", "2704").put("transportMode", "AIR");
        int number = 1;
        for (ObjectNode line : lines) {
            line.put("number", number++);
            line.putObject("value").put("amount", "12500.00").put("currency", "USD");
            manifest.withArray("/lines").add(line);
        }
        return manifest;
    }

    /** Goods without a party. */
    public static ObjectNode goods(@Nullable String description, @Nullable String hts, @Nullable String origin) {
        ObjectNode goods = JSON.objectNode();
        if (description != null) goods.put("description", description);
        if (hts != null) goods.put("hts", hts);
        if (origin != null) goods.put("originCountry", origin);
        return goods;
    }

    /** Adds a party with an address of "city, subdivision, postal code, country"; a part may be empty, all of them may be missing. */
    public static ObjectNode with(ObjectNode goods, String role, String name, @Nullable String address) {
        ObjectNode party =
                goods.withArray("/parties").addObject().put("role", role).put("name", name);
        if (address == null) return goods;
        String[] parts = address.split(",", -1);
        ObjectNode filed = party.putObject("address");
        List<String> members = List.of("city", "subdivision", "postalCode", "country");
        for (int i = 0; i < parts.length; i++) if (!parts[i].isBlank()) filed.put(members.get(i), parts[i].trim());
        return goods;
    }

    public static ObjectNode madeBy(ObjectNode goods, String name, @Nullable String address) {
        return with(goods, "MANUFACTURER", name, address);
    }

    public static ObjectNode madeFrom(ObjectNode goods, ObjectNode... inputs) {
        for (ObjectNode input : inputs) goods.withArray("/inputs").add(input);
        return goods;
    }

    public static Screening screen(JsonNode manifest) {
        return Engine.screen(ScreeningCase.bytes(manifest), BOOK);
    }

    public static Screening screen(JsonNode manifest, OrderBook book) {
        return Engine.screen(ScreeningCase.bytes(manifest), book);
    }

    /** "detain", "review", "superseded by …", or "clear" where the order is not named. */
    public static String answer(Screening screening, String orderId) {
        for (OrderGround ground : screening.groundsByOrder())
            if (ground.orderId().equals(orderId))
                return switch (ground.standing()) {
                    case Standing.Answers answers -> answers.answer().word();
                    case Standing.Superseded superseded -> "superseded by " + superseded.byOrderId();
                };
        return "clear";
    }

    /** State of a condition in an order's first ground; "none" where there is no such ground or condition. */
    public static String state(Screening screening, String orderId, String condition) {
        return screening.grounds().stream()
                .filter(ground -> ground.orderId().equals(orderId))
                .flatMap(ground -> ground.conditions().stream())
                .filter(answer -> answer.condition().word().equals(condition))
                .map(Answer::state)
                .findFirst()
                .orElse("none");
    }
}
