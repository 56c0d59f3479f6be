package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.FLEET;
import static org.section307.engine.scope.Condition.VESSEL;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.name.NormalForm;
import org.section307.engine.read.At;
import org.section307.engine.read.Node.CatchingVessel;
import org.section307.engine.scope.ListedParty.ListedName;

/**
 * The catching vessel is the listed one, by IMO number or by name and flag; or, for a fleet, a listed firm owns or operates it. The
 * vessel that carries the goods never caught them.
 */
public final class VesselCondition {
    private final NameIndex names;
    private final List<Order> withImo;

    /**
     * @param names names of listed vessels, of their owners and of the firms of listed fleets
     * @param withImo orders whose vessel has an IMO number
     */
    public VesselCondition(NameIndex names, List<Order> withImo) {
        this.names = names;
        this.withImo = List.copyOf(withImo);
    }

    /** The orders to which a node's catching vessel leads, each answer met or weak; an order may come more than once. */
    public List<Hit> hits(At at, TextMemo memo) {
        CatchingVessel vessel = at.node().catchingVessel();
        if (vessel == null) return List.of();
        List<Hit> hits = new ArrayList<>();
        for (Order order : withImo)
            if (order.scope().identifying() instanceof Identifying.Vessel listed
                    && listed.imo() != null
                    && listed.imo().equals(vessel.imo()))
                hits.add(new Hit(
                        order,
                        at,
                        new Answer.Met(
                                VESSEL,
                                "the catching vessel has the listed IMO number",
                                Evidences.at(at, "/catchingVessel/imo", vessel.imo(), listed.imo()))));
        ask(at, vessel.name(), "name", vessel, memo, hits);
        ask(at, vessel.owner(), "owner", vessel, memo, hits);
        ask(at, vessel.operator(), "operator", vessel, memo, hits);
        return hits;
    }

    private void ask(
            At at, @Nullable String filed, String member, CatchingVessel vessel, TextMemo memo, List<Hit> hits) {
        if (filed == null || memo.namesNobody(filed)) return;
        for (Listed listed : names.withForm(memo.form(filed))) {
            Answer answer = answer(at, filed, member, vessel, listed);
            if (answer != null) hits.add(new Hit(listed.order(), at, answer));
        }
    }

    /** Null where the name stands in a part that the order doesn't ask about: a firm named like a vessel. */
    private static @Nullable Answer answer(At at, String filed, String member, CatchingVessel vessel, Listed listed) {
        boolean isVesselsName = member.equals("name");
        ListedName name = listed.name();
        Evidence evidence = new Evidence(
                at.pointer() + "/catchingVessel/" + member,
                true,
                at.tierPath(),
                filed,
                name.name(),
                NormalForm.stepsBetween(filed, name.name()));
        return switch (listed.party().matchedAs()) {
            case VESSEL -> isVesselsName ? byName(vessel, listed, evidence) : null;
            case VESSEL_OWNER ->
                isVesselsName
                        ? null
                        : new Answer.Weak(VESSEL, "the listed vessel's owner, for another vessel", evidence);
            case FLEET -> isVesselsName ? null : byFirm(member, name, evidence);
            case MAKER, SELLER, PLACE -> null;
        };
    }

    private static Answer byName(CatchingVessel vessel, Listed listed, Evidence evidence) {
        String source = listed.name().source().words();
        if (!listed.name().source().strong())
            return new Answer.Weak(VESSEL, "the catching vessel bears " + source, evidence);
        String flag = vessel.flag();
        if (flag == null)
            return new Answer.Weak(VESSEL, "the catching vessel bears " + source + "; no flag is declared", evidence);
        return flag.equals(listed.party().country())
                ? new Answer.Met(VESSEL, "the catching vessel bears " + source + ", under the listed flag", evidence)
                : new Answer.Weak(VESSEL, "the catching vessel bears " + source + ", under another flag", evidence);
    }

    private static Answer byFirm(String member, ListedName name, Evidence evidence) {
        String clause =
                "the catching vessel's " + member + " bears " + name.source().words();
        return name.source().strong()
                ? new Answer.Met(FLEET, clause, evidence)
                : new Answer.Weak(FLEET, clause, evidence);
    }
}
