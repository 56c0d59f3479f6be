package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.PRODUCER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.ListedSite;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.name.MidName;
import org.section307.engine.name.NormalForm;
import org.section307.engine.read.At;
import org.section307.engine.read.Party;
import org.section307.engine.scope.ListedParty.MatchedAs;

/** The maker or grower of the goods is a listed firm, or stands on a listed site; the listed name in another role points there. */
public final class ProducerCondition {
    private final NameIndex names;
    private final List<Listed> sites;

    /** @param sites the names of listed parks and sites */
    public ProducerCondition(NameIndex names, List<Listed> sites) {
        this.names = names;
        this.sites = List.copyOf(sites);
    }

    /** The orders to which a node's own parties lead, each answer met or weak; an order may come more than once. */
    public List<Hit> hits(At at, TextMemo memo) {
        List<Hit> hits = new ArrayList<>();
        List<Party> parties = at.node().parties();
        for (int i = 0; i < parties.size(); i++)
            ask(at, parties.get(i), at.pointer() + "/parties/" + i, true, memo, hits);
        return hits;
    }

    /** The orders to which a party at the head of the manifest leads; it speaks for the whole line, in another role than maker. */
    public List<Hit> hitsOfHead(At line, Party party, String pointer, TextMemo memo) {
        List<Hit> hits = new ArrayList<>();
        ask(line, party, pointer, false, memo, hits);
        return hits;
    }

    private void ask(At at, Party party, String pointer, boolean inLine, TextMemo memo, List<Hit> hits) {
        String name = party.name();
        boolean named = name != null && !memo.namesNobody(name);
        if (name != null && named)
            for (Listed listed : names.withForm(memo.form(name)))
                hits.add(new Hit(listed.order(), at, byName(at, party, name, listed, pointer, inLine)));
        if (!party.isMaker() || !inLine) return;
        for (Listed site : sites) {
            String line = ListedSite.lineNaming(party.address(), site.name().name(), memo);
            if (line != null) hits.add(new Hit(site.order(), at, atSite(at, party, line, site, pointer)));
        }
        String mid = party.mid();
        if (mid != null && !(named && name != null && explains(mid, name, party)))
            for (Listed listed : names.withMid(mid))
                hits.add(new Hit(listed.order(), at, byMid(at, mid, listed, pointer)));
    }

    private static Answer byName(At at, Party party, String name, Listed listed, String pointer, boolean inLine) {
        Evidence evidence = new Evidence(
                pointer + "/name",
                inLine,
                inLine ? at.tierPath() : List.of(),
                name,
                listed.name().name(),
                NormalForm.stepsBetween(name, listed.name().name()));
        String source = listed.name().source().words();
        if (!inListedRole(party, listed.party().matchedAs(), inLine))
            return weak("a party in another role than the listed one bears " + source, evidence);
        if (!listed.name().source().strong()) return weak("the maker bears " + source, evidence);
        if (inAnotherCountry(party, listed))
            return weak("the maker bears " + source + ", in another country than the listed party's", evidence);
        return new Answer.Met(PRODUCER, "the " + word(party) + " bears " + source, evidence);
    }

    private static Answer atSite(At at, Party party, String line, Listed site, String pointer) {
        Evidence evidence = new Evidence(
                pointer + "/address", true, at.tierPath(), line, site.name().name(), List.of());
        boolean proves = site.name().source().strong() && !inAnotherCountry(party, site);
        return proves
                ? new Answer.Met(PRODUCER, "the maker's address is in the listed site", evidence)
                : weak("the maker's address names the listed site", evidence);
    }

    private static Answer byMid(At at, String mid, Listed listed, String pointer) {
        return weak(
                "the maker's identification code fits the listed name",
                new Evidence(
                        pointer + "/mid",
                        true,
                        at.tierPath(),
                        mid,
                        listed.name().name(),
                        List.of()));
    }

    private static boolean inListedRole(Party party, MatchedAs as, boolean inLine) {
        return switch (as) {
            case SELLER -> party.role() == Party.Role.SELLER;
            case MAKER, PLACE -> party.isMaker() && inLine;
            case VESSEL, VESSEL_OWNER, FLEET -> false;
        };
    }

    private static boolean inAnotherCountry(Party party, Listed listed) {
        String country = party.country();
        String own = listed.party().country();
        return country != null && own != null && !country.equals(own);
    }

    /** Whether the party's own name gives this code: then the code says no more than the name. */
    private static boolean explains(String mid, String name, Party party) {
        String country = party.country();
        String prefix = country == null ? mid.substring(0, Math.min(2, mid.length())) : country;
        String part = MidName.of(prefix, name);
        return !part.isEmpty() && MidName.partsOf(mid).contains(part);
    }

    private static String word(Party party) {
        return party.isMaker() ? "maker" : "seller";
    }

    private static Answer weak(String clause, @Nullable Evidence evidence) {
        return new Answer.Weak(PRODUCER, clause, evidence);
    }
}
