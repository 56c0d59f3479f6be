package org.section307.replay.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An order as its source row has it: whom it names, and when it is in force.
 *
 * @param from first import date; null where only the year is known, which then lies long before
 * @param until the import date from which it ended, outside
 * @param takesUnreleased whether it also holds goods imported shortly before it and still in custody
 * @param flag the vessel's, if it lists one
 */
record OrderRow(
        String id,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean takesUnreleased,
        List<ListedName> names,
        @Nullable String flag) {
    // 19 CFR 12.42: goods of chapters 50 to 63 have longer, but no Finding of this year is on those
    private static final int OPEN_DAYS = 60;

    OrderRow {
        names = List.copyOf(names);
    }

    static Map<String, OrderRow> byId() {
        var rows = new TreeMap<String, OrderRow>();
        for (JsonNode row :
                Data.json("/org/section307/replay/orderbook/orders.json").path("orders")) {
            OrderRow read = read(row);
            rows.put(read.id(), read);
        }
        return rows;
    }

    private static OrderRow read(JsonNode row) {
        JsonNode inForce = row.path("scope").path("in_force");
        var names = new ArrayList<ListedName>();
        for (JsonNode entity : row.path("entities")) {
            // a party of another country, or a seller, is not met as a maker in the order's country
            if (entity.hasNonNull("country")
                    || entity.path("matched_as").asText().equals("seller")) {
                continue;
            }
            names.add(new ListedName(entity.path("name").asText(), Way.LISTED_NAME));
            entity.path("aliases").forEach(alias -> names.add(new ListedName(alias.asText(), Way.PRINTED_ALIAS)));
            entity.path("native_names_sources").properties().forEach(source -> {
                if (!source.getValue().asText().equals("own_knowledge")) {
                    names.add(new ListedName(source.getKey(), Way.NATIVE_NAME));
                }
            });
        }
        return new OrderRow(
                row.path("id").asText(),
                day(inForce.path("from")),
                day(inForce.path("until")),
                inForce.path("applies_to_unreleased").asBoolean(),
                names,
                row.path("vessel").path("flag").textValue());
    }

    private static @Nullable LocalDate day(JsonNode day) {
        return day.textValue() == null ? null : LocalDate.parse(day.textValue());
    }

    boolean inForceOn(LocalDate importDate) {
        return (from == null || !importDate.isBefore(from)) && (until == null || importDate.isBefore(until));
    }

    /** In force, or soon in force over goods that are still in custody. */
    boolean holdsGoodsOf(LocalDate importDate) {
        boolean openWindow = takesUnreleased
                && from != null
                && importDate.isBefore(from)
                && !importDate.isBefore(from.minusDays(OPEN_DAYS));
        return inForceOn(importDate) || openWindow;
    }

    boolean lists(String name) {
        return names.stream().anyMatch(listed -> letters(listed.text()).equals(letters(name)));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
