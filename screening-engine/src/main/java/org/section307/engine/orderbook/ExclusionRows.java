package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.section307.engine.scope.Exclusion;
import org.section307.engine.scope.Exclusion.MatchedOn;

/** Reads the exclusions of an order. */
final class ExclusionRows {
    private ExclusionRows() {}

    static List<Exclusion> exclusions(JsonNode row) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (JsonNode exclusion : Rows.objects(row, "exclusions"))
            exclusions.add(new Exclusion(
                    PartyRows.withoutRemark(Rows.text(exclusion, "name")),
                    Rows.day(exclusion, "from_date"),
                    Rows.text(exclusion, "note"),
                    matchedOn(Rows.text(exclusion, "matched_on"))));
        return exclusions;
    }

    /** What {@code matched_on} says, by hand. */
    static MatchedOn matchedOn(String text) {
        return switch (text) {
            case "importer" -> MatchedOn.IMPORTER;
            case "maker or seller" -> MatchedOn.MAKER_OR_SELLER;
            case "maker or seller, in part: only its club growers, so the name alone is weak" ->
                MatchedOn.MAKER_OR_SELLER_IN_PART;
            default -> throw new FieldFault("matched_on", "unknown: " + text);
        };
    }
}
