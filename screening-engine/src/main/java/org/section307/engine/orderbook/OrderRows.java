package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
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
        OrderKind kind = OrderKind.valueOf(Rows.text(row, "kind"));
        List<String> outranks = kind == OrderKind.FINDING ? Rows.texts(row, "related_orders") : List.of();
        return new Order(facts(row, kind, scope), scope, Rows.flag(row, "uflpa_superseded"), outranks);
    }

    private static OrderFacts facts(JsonNode row, OrderKind kind, Scope scope) {
        List<OrderFacts.Entity> entities = new ArrayList<>();
        row.path("entities")
                .forEach(entity ->
                        entities.add(PartyRows.entity(entity, PartyRows.matchedAs(Rows.text(entity, "matched_as")))));
        return new OrderFacts(
                Rows.text(row, "id"),
                kind,
                Rows.text(row, "title"),
                Rows.textOrNull(row, "country"),
                entities,
                Rows.date(row, "date_issued"),
                Rows.year(row, "year_issued"),
                inForce(row.path("scope").path("in_force")),
                Rows.text(row, "status"),
                Rows.textOrNull(row, "merchandise"),
                Rows.texts(row, "hts_prefixes"),
                Rows.textOrNull(row, "hts_source"),
                Rows.textOrNull(row, "confidence"),
                ScopeWords.of(scope),
                Rows.texts(row, "sources"));
    }

    private static InForce inForce(JsonNode row) {
        JsonNode ended = row.path("ended_between");
        return new InForce(
                Rows.date(row, "from"),
                Rows.year(row, "from_year"),
                Rows.date(row, "until"),
                ended.isObject()
                        ? new InForce.EndedBetween(
                                LocalDate.parse(Rows.text(ended, "after")),
                                LocalDate.parse(Rows.text(ended, "by")),
                                Rows.text(ended, "source"))
                        : null,
                Rows.date(row, "vacated_on"),
                Rows.flag(row, "applies_to_unreleased"));
    }

    private Identifying identifying(JsonNode row) {
        String word = Rows.text(row.path("scope"), "identifying");
        return switch (word) {
            case "producer" -> new Identifying.Producer(parties(row), Rows.flag(row, "includes_subsidiaries"));
            case "vessel" -> vessel(row);
            case "fleet" -> new Identifying.Fleet(parties(row));
            case "origin" ->
                new Identifying.PlaceOfOrigin(origin(row.path("scope").path("origin")));
            default -> throw new IllegalStateException("unknown identifying condition in the data: " + word);
        };
    }

    private static List<ListedParty> parties(JsonNode row) {
        List<ListedParty> parties = new ArrayList<>();
        for (JsonNode entity : row.path("entities")) {
            MatchedAs as = PartyRows.matchedAs(Rows.text(entity, "matched_as"));
            if (as != null) parties.add(PartyRows.party(entity, as, Rows.textOrNull(row, "country")));
        }
        return parties;
    }

    private static Identifying vessel(JsonNode row) {
        List<ListedParty> parties = parties(row);
        JsonNode vessel = row.path("vessel");
        return new Identifying.Vessel(
                parties.stream()
                        .filter(party -> party.matchedAs() == MatchedAs.VESSEL)
                        .findFirst()
                        .orElseThrow(),
                Rows.text(vessel, "flag"),
                Rows.textOrNull(vessel, "imo"),
                parties.stream()
                        .filter(party -> party.matchedAs() == MatchedAs.VESSEL_OWNER)
                        .toList());
    }

    private @Nullable Origin originBesideProducer(JsonNode row) {
        JsonNode origin = row.path("scope").path("origin");
        boolean identifies = "origin".equals(Rows.text(row.path("scope"), "identifying"));
        // on a producer order places are only other names of the country
        return identifies || !origin.isObject()
                ? null
                : new Origin(Rows.texts(origin, "countries"), List.of(), List.of());
    }

    private Origin origin(JsonNode row) {
        return regions.origin(
                Rows.texts(row, "countries"),
                Rows.texts(row, "regions"),
                Rows.texts(row, "places"),
                Rows.texts(row, "weak_regions"));
    }

    private Merchandise merchandise(JsonNode row) {
        if (Rows.flag(row, "all_goods")) return new Merchandise.AllGoods();
        String text = Rows.textOrNull(row, "merchandise");
        List<String> prefixes = Rows.texts(row, "hts_prefixes");
        if (text == null) return new Merchandise.NotInOurData();
        boolean official = "official".equals(Rows.textOrNull(row, "hts_source"));
        return new Merchandise.Goods(text, prefixes, official, goods.of(Rows.text(row, "id")));
    }
}
