package org.section307.engine.flip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.section307.engine.read.Edit;
import org.section307.engine.scope.Condition;
import org.section307.engine.scope.Identifying;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.Origin;

/** Other places of origin. */
final class Places {
    /** A province that no order names, for an order on another region of its country. */
    private static final String PROVINCE = "CN-GD";

    private Places() {}

    static List<Change> of(Order order, Spot spot) {
        List<Change> changes = new ArrayList<>();
        if (spot.isInAddress()) changes.add(address(order, spot));
        else if (spot.member().equals("description")) changes.add(description(Condition.ORIGIN, spot));
        else if (!spot.owner().equals(spot.node()))
            changes.add(new Change(
                    Condition.ORIGIN,
                    Edit.of(spot.owner(), "name", Candidates.FIRM),
                    "maker of " + spot.goods() + " not named after the region"));
        changes.add(country(Condition.ORIGIN, spot));
        return changes;
    }

    static Change country(Condition condition, Spot spot) {
        return new Change(
                condition,
                Edit.of(spot.node(), "originCountry", Candidates.COUNTRY),
                "origin of " + spot.goods() + " other than " + spot.listed());
    }

    static Change description(Condition condition, Spot spot) {
        return new Change(
                condition,
                Edit.of(spot.node(), "description", "Assorted goods"),
                "a description of " + spot.goods() + " without a place");
    }

    /** Another province of the country where we know one, else another country. */
    private static Change address(Order order, Spot spot) {
        Origin wanted = origin(order);
        boolean province = wanted != null
                && wanted.countries().contains("CN")
                && !wanted.regions().isEmpty();
        Map<String, String> elsewhere =
                province ? Map.of("country", "CN", "subdivision", PROVINCE) : Map.of("country", Candidates.COUNTRY);
        List<String> removed = new ArrayList<>(List.of("street", "city", "postalCode"));
        if (!province) removed.add("subdivision");
        return new Change(
                Condition.ORIGIN,
                new Edit(spot.owner() + "/address", new TreeMap<>(elsewhere), removed),
                "place of the maker of " + spot.goods() + " other than " + spot.listed());
    }

    private static @Nullable Origin origin(Order order) {
        return order.scope().identifying() instanceof Identifying.PlaceOfOrigin(Origin origin)
                ? origin
                : order.scope().origin();
    }
}
