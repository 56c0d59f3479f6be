package org.section307.engine.flip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.section307.engine.policy.Ground;
import org.section307.engine.read.Edit;
import org.section307.engine.read.Node;
import org.section307.engine.read.Party;
import org.section307.engine.read.SingleLine;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.Condition;
import org.section307.engine.scope.Evidence;
import org.section307.engine.scope.Merchandise;
import org.section307.engine.scope.Order;

/** Changes that give one of an order's conditions another answer, each where the condition's evidence points. */
final class Candidates {
    /** An invented firm, a vessel and a place that no order names; and goods of no order. */
    static final String FIRM = "Example Works";

    static final String VESSEL = "Example Trawler";
    static final String COUNTRY = "NZ";
    static final String CODE = "6911.10.3710";
    static final String GOODS = "Porcelain bowls";

    private static final int PREFIXES_TOLD = 4;

    private Candidates() {}

    /** Who, where, which goods, when: in the order of the conditions. */
    static List<Change> of(Order order, Ground ground, Node line) {
        List<Change> changes = new ArrayList<>();
        for (Answer answer : ground.conditions()) {
            Evidence evidence = answer.evidence();
            if (evidence == null) continue;
            Spot spot = Spot.of(evidence);
            switch (answer.condition()) {
                case PRODUCER -> changes.add(producer(spot, line));
                case VESSEL, FLEET -> changes.add(vessel(answer.condition(), spot));
                case ORIGIN -> changes.addAll(Places.of(order, spot));
                case LABOR -> changes.add(labor(spot));
                case MERCHANDISE -> {
                    if (order.scope().merchandise() instanceof Merchandise.Goods goods) changes.add(goods(goods, spot));
                }
                case EXCLUSION -> {} // to become the excluded firm's goods is no small change
                case DATE -> changes.addAll(Dates.of(order, line));
            }
        }
        return changes;
    }

    /** A line's own maker and origin, where it does not declare them. */
    static List<Change> ofIncomplete(Node line) {
        List<Change> changes = new ArrayList<>();
        if (line.originCountry() == null)
            changes.add(new Change(
                    Condition.ORIGIN,
                    Edit.of(SingleLine.LINE, "originCountry", COUNTRY),
                    "the line's own origin declared"));
        List<Party> parties = line.parties();
        for (int i = 0; i < parties.size(); i++)
            if (parties.get(i).isMaker()) changes.add(named(Edit.of(SingleLine.LINE + "/parties/" + i, "name", FIRM)));
        if (parties.stream().noneMatch(Party::isMaker)) {
            Map<String, String> maker = Map.of("role", "MANUFACTURER", "name", FIRM);
            changes.add(named(new Edit(SingleLine.LINE + "/parties/-", new TreeMap<>(maker), List.of())));
        }
        return changes;
    }

    private static Change named(Edit edit) {
        return new Change(Condition.PRODUCER, edit, "the line's own maker named");
    }

    /** Another firm: its name, its address and no code of the listed one. */
    private static Change producer(Spot spot, Node line) {
        Edit edit = Edit.of(spot.owner(), "name", FIRM, "mid", "address");
        return new Change(Condition.PRODUCER, edit, spot.role(line) + " other than " + spot.value());
    }

    private static Change vessel(Condition condition, Spot spot) {
        String member = spot.member();
        Edit edit = switch (member) {
            case "imo" -> Edit.removing(spot.owner(), "imo");
            case "name" -> Edit.of(spot.owner(), "name", VESSEL);
            default -> Edit.of(spot.owner(), member, FIRM);
        };
        String what = member.equals("name") || member.equals("imo") ? "catching vessel" : "catching vessel's " + member;
        return new Change(condition, edit, what + " of " + spot.goods() + " other than " + spot.value());
    }

    private static Change labor(Spot spot) {
        String sentence = "labor in " + spot.goods() + " of another nationality than " + spot.listed();
        if (spot.owner().equals(spot.node()))
            return spot.member().equals("originCountry")
                    ? Places.country(Condition.LABOR, spot)
                    : Places.description(Condition.LABOR, spot);
        return new Change(Condition.LABOR, Edit.of(spot.owner(), "nationality", COUNTRY, "site"), sentence);
    }

    private static Change goods(Merchandise.Goods goods, Spot spot) {
        Map<String, String> other = Map.of("hts", CODE, "description", GOODS);
        List<String> prefixes = goods.prefixes();
        String more = prefixes.size() > PREFIXES_TOLD ? " and " + (prefixes.size() - PREFIXES_TOLD) + " more" : "";
        String told = String.join(", ", prefixes.stream().limit(PREFIXES_TOLD).toList()) + more;
        String code = prefixes.isEmpty() ? "" : "HTS outside " + told + " and ";
        return new Change(
                Condition.MERCHANDISE,
                new Edit(spot.node(), new TreeMap<>(other), List.of("materials")),
                spot.goods() + ": " + code + "a description other than " + goods.text());
    }
}
