package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.scope.Identifying;
import org.section307.engine.scope.InForce;
import org.section307.engine.scope.ListedParty;
import org.section307.engine.scope.ListedParty.MatchedAs;
import org.section307.engine.scope.Merchandise;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.OrderFacts;
import org.section307.engine.scope.OrderKind;
import org.section307.engine.scope.Origin;
import org.section307.engine.scope.Scope;

/** Reads rows of orders.json: WROs and Findings. */
final class OrderRows {
    private final GoodsData goods;
    private final RegionData regions;

    OrderRows(GoodsData goods, RegionData regions) {
        this.goods = goods;
        this.regions = regions;
    }

    Order order(JsonNode row) {
        Scope scope =
                new Scope(identifying(row), merchandise(row), originBesideProducer(row), ExclusionRows.exclusions(row));
        OrderKind kind = kind(Rows.text(row, "kind"));
        List<String> outranks = kind == OrderKind.FINDING ? Rows.texts(row, "related_orders") : List.of();
        return new Order(facts(row, kind, scope), scope, Rows.flag(row, "uflpa_superseded"), outranks);
    }

    /** A WRO or a Finding; the other kinds stand in files of their own. */
    private static OrderKind kind(String word) {
        return switch (word) {
            case "WRO" -> OrderKind.WRO;
            case "FINDING" -> OrderKind.FINDING;
            default -> throw new FieldFault("kind", "unknown: " + word);
        };
    }

    private static OrderFacts facts(JsonNode row, OrderKind kind, Scope scope) {
        List<OrderFacts.Entity> entities = new ArrayList<>();
        for (JsonNode entity : Rows.objects(row, "entities"))
            entities.add(PartyRows.entity(entity, PartyRows.matchedAs(Rows.text(entity, "matched_as"))));
        InForce inForce = inForce(Rows.object(Rows.object(row, "scope"), "in_force"));
        return new OrderFacts(
                Rows.text(row, "id"),
                kind,
                Rows.text(row, "title"),
                Rows.textOrNull(row, "country"),
                entities,
                Rows.statedDay(row, "date_issued"),
                Rows.statedYear(row, "year_issued"),
                inForce,
                Rows.text(row, "status"),
                Rows.textOrNull(row, "merchandise"),
                Rows.texts(row, "hts_prefixes"),
                Rows.textOrNull(row, "hts_source"),
                Rows.textOrNull(row, "confidence"),
                ScopeWords.of(scope),
                HistoryWords.of(row, kind, inForce),
                Rows.texts(row, "sources"));
    }

    private static InForce inForce(JsonNode row) {
        JsonNode ended = Rows.statedObject(row, "ended_between");
        return new InForce(
                Rows.statedDay(row, "from"),
                Rows.statedYear(row, "from_year"),
                Rows.statedDay(row, "until"),
                ended == null
                        ? null
                        : new InForce.EndedBetween(
                                Rows.day(ended, "after"), Rows.day(ended, "by"), Rows.text(ended, "source")),
                Rows.statedDay(row, "vacated_on"),
                Rows.flag(row, "applies_to_unreleased"));
    }

    private Identifying identifying(JsonNode row) {
        String word = Rows.text(Rows.object(row, "scope"), "identifying");
        return switch (word) {
            case "producer" -> new Identifying.Producer(parties(row), Rows.flag(row, "includes_subsidiaries"));
            case "vessel" -> vessel(row);
            case "fleet" -> new Identifying.Fleet(parties(row));
            case "origin" -> new Identifying.PlaceOfOrigin(origin(Rows.object(Rows.object(row, "scope"), "origin")));
            default -> throw new FieldFault("identifying", "unknown: " + word);
        };
    }

    private static List<ListedParty> parties(JsonNode row) {
        List<ListedParty> parties = new ArrayList<>();
        for (JsonNode entity : Rows.objects(row, "entities")) {
            MatchedAs as = PartyRows.matchedAs(Rows.text(entity, "matched_as"));
            if (as != null) parties.add(PartyRows.party(entity, as, Rows.textOrNull(row, "country")));
        }
        return parties;
    }

    private static Identifying vessel(JsonNode row) {
        List<ListedParty> parties = parties(row);
        JsonNode vessel = Rows.object(row, "vessel");
        return new Identifying.Vessel(
                parties.stream()
                        .filter(party -> party.matchedAs() == MatchedAs.VESSEL)
                        .findFirst()
                        .orElseThrow(() -> new FieldFault("entities", "none of them is a vessel")),
                Rows.text(vessel, "flag"),
                Rows.textOrNull(vessel, "imo"),
                parties.stream()
                        .filter(party -> party.matchedAs() == MatchedAs.VESSEL_OWNER)
                        .toList());
    }

    private @Nullable Origin originBesideProducer(JsonNode row) {
        JsonNode scope = Rows.object(row, "scope");
        JsonNode origin = Rows.statedObject(scope, "origin");
        boolean identifies = "origin".equals(Rows.text(scope, "identifying"));
        // on a producer order places are only other names of the country
        return identifies || origin == null ? null : new Origin(Rows.texts(origin, "countries"), List.of(), List.of());
    }

    private Origin origin(JsonNode row) {
        return regions.origin(
                Rows.texts(row, "countries"),
                Rows.texts(row, "regions"),
                Rows.texts(row, "places"),
                Rows.textsOrNone(row, "weak_regions"));
    }

    private Merchandise merchandise(JsonNode row) {
        if (Rows.flag(row, "all_goods")) return new Merchandise.AllGoods();
        String text = Rows.statedText(row, "merchandise");
        List<String> prefixes = Rows.texts(row, "hts_prefixes");
        if (text == null) return new Merchandise.NotInOurData();
        boolean official = "official".equals(Rows.statedText(row, "hts_source"));
        return new Merchandise.Goods(text, prefixes, official, goods.of(Rows.text(row, "id")));
    }
}
