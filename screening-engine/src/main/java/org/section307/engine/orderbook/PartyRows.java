package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.section307.engine.scope.ListedParty;
import org.section307.engine.scope.ListedParty.ListedName;
import org.section307.engine.scope.ListedParty.MatchedAs;
import org.section307.engine.scope.ListedParty.Source;
import org.section307.engine.scope.OrderFacts;

/** Reads the parties that a row names. */
final class PartyRows {
    /** Remarks of the data's compilers behind a name; what else stands in parentheses belongs to the name. */
    private static final Pattern REMARK =
            Pattern.compile(" \\((name used on the list until [0-9-]+|club growers only)\\)$");

    /** A native name with this source is weak until somebody confirms it. */
    private static final String OWN_KNOWLEDGE = "own_knowledge";

    private PartyRows() {}

    /** What {@code matched_as} says, by hand; null for a title, which is matched by nothing. */
    static @Nullable MatchedAs matchedAs(String text) {
        return switch (text) {
            case "maker" -> MatchedAs.MAKER;
            case "seller" -> MatchedAs.SELLER;
            case "place" -> MatchedAs.PLACE;
            case "vessel" -> MatchedAs.VESSEL;
            case "vessel owner (alone weak)" -> MatchedAs.VESSEL_OWNER;
            case "fleet" -> MatchedAs.FLEET;
            case "not matched: a title" -> null;
            default -> throw new FieldFault("matched_as", "unknown: " + text);
        };
    }

    static ListedParty party(JsonNode row, MatchedAs as, @Nullable String orderCountry) {
        String own = Rows.textOrNull(row, "country");
        return new ListedParty(as, names(row), own == null ? orderCountry : own);
    }

    static OrderFacts.Entity entity(JsonNode row, @Nullable MatchedAs as) {
        return new OrderFacts.Entity(
                Rows.text(row, "name"),
                Rows.texts(row, "aliases"),
                Rows.textsOrNone(row, "former_names"),
                Rows.texts(row, "native_names"),
                Rows.textOrNull(row, "country"),
                as == null ? "title" : word(as));
    }

    static String withoutRemark(String name) {
        return REMARK.matcher(name).replaceFirst("");
    }

    private static List<ListedName> names(JsonNode row) {
        List<ListedName> names = new ArrayList<>();
        names.add(new ListedName(Rows.text(row, "name"), Source.NAME));
        add(names, Rows.texts(row, "aliases"), Source.ALIAS);
        add(names, Rows.textsOrNone(row, "former_names"), Source.FORMER);
        JsonNode sources = row.path("native_names_sources");
        for (String name : Rows.texts(row, "native_names")) {
            boolean unsourced = OWN_KNOWLEDGE.equals(sources.path(name).asText(OWN_KNOWLEDGE));
            names.add(new ListedName(name, unsourced ? Source.OWN_KNOWLEDGE : Source.NATIVE));
        }
        add(names, Rows.texts(row, "aliases_unofficial"), Source.UNOFFICIAL);
        return names;
    }

    private static void add(List<ListedName> names, List<String> texts, Source source) {
        for (String text : texts) names.add(new ListedName(withoutRemark(text), source));
    }

    private static String word(MatchedAs as) {
        return switch (as) {
            case MAKER -> "maker";
            case SELLER -> "seller";
            case PLACE -> "place";
            case VESSEL -> "vessel";
            case VESSEL_OWNER -> "vessel owner";
            case FLEET -> "fleet";
        };
    }
}
