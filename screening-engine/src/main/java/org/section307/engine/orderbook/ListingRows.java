package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.section307.engine.scope.Identifying;
import org.section307.engine.scope.InForce;
import org.section307.engine.scope.ListedParty.MatchedAs;
import org.section307.engine.scope.Merchandise;
import org.section307.engine.scope.Order;
import org.section307.engine.scope.OrderFacts;
import org.section307.engine.scope.OrderKind;
import org.section307.engine.scope.Scope;

/** Reads rows of uflpa_entities.json and statutory.json: listings and statutory presumptions, which cover all goods. */
final class ListingRows {
    private final RegionData regions;

    ListingRows(RegionData regions) {
        this.regions = regions;
    }

    Order listing(JsonNode row) {
        String as = Rows.textOrNull(row, "matched_as");
        MatchedAs matchedAs = as == null ? MatchedAs.MAKER : PartyRows.matchedAs(as);
        if (matchedAs == null) throw new FieldFault("matched_as", "a listing that names nobody");
        Identifying producer = new Identifying.Producer(
                List.of(PartyRows.party(row, matchedAs, Rows.text(row, "country"))),
                Rows.flag(row, "includes_subsidiaries"));
        Scope scope = new Scope(producer, new Merchandise.AllGoods(), null, List.of());
        return order(
                row,
                OrderKind.UFLPA_LISTING,
                Rows.text(row, "name"),
                List.of(PartyRows.entity(row, matchedAs)),
                Rows.text(row, "status"),
                scope,
                Rows.texts(row, "sources"));
    }

    Order presumption(JsonNode row) {
        Scope scope = new Scope(statute(row), new Merchandise.AllGoods(), null, List.of());
        return order(
                row,
                OrderKind.STATUTE,
                Rows.text(row, "title"),
                List.of(),
                "IN_FORCE",
                scope,
                List.of(Rows.text(row, "source")));
    }

    private Identifying statute(JsonNode row) {
        if (row.has("labor")) return new Identifying.Labor(Rows.text(Rows.object(row, "labor"), "nationality"));
        JsonNode origin = Rows.object(row, "origin");
        return new Identifying.PlaceOfOrigin(regions.origin(
                List.of(Rows.text(origin, "country")), List.of(Rows.text(origin, "region")), List.of(), List.of()));
    }

    private static Order order(
            JsonNode row,
            OrderKind kind,
            String title,
            List<OrderFacts.Entity> entities,
            String status,
            Scope scope,
            List<String> sources) {
        LocalDate from = Rows.day(row, "effective_date");
        InForce dates = new InForce(from, null, null, null, null, false);
        OrderFacts facts = new OrderFacts(
                Rows.text(row, "id"),
                kind,
                title,
                Rows.textOrNull(row, "country"),
                entities,
                from,
                from.getYear(),
                dates,
                status,
                "all goods",
                List.of(),
                null,
                Rows.textOrNull(row, "confidence"),
                ScopeWords.of(scope),
                HistoryWords.of(row, kind, dates),
                sources);
        return new Order(facts, scope, false, List.of());
    }
}
