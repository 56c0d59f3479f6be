package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.ORIGIN;

import java.util.List;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.At;
import org.section307.engine.read.Party;

/**
 * The goods of a node come from the country or region. A country is the declared origin; a region is a subdivision code or a place in
 * the address of the maker or grower, with the country. Whether the node's goods are the order's is not asked here.
 */
public final class OriginCondition {
    private OriginCondition() {}

    public static Answer answer(Origin wanted, At at, TextMemo memo) {
        return wanted.countryIsEnough() ? ofCountry(wanted, at) : ofRegion(wanted, at, memo);
    }

    private static Answer ofCountry(Origin wanted, At at) {
        String declared = at.node().originCountry();
        String listed = wanted.text();
        if (declared != null) {
            Evidence evidence = Evidences.at(at, "/originCountry", declared, listed);
            return wanted.countries().contains(declared)
                    ? new Answer.Met(ORIGIN, "the country is declared as the goods' origin", evidence)
                    : new Answer.NotMet(ORIGIN, "another country is declared as the goods' origin", evidence);
        }
        List<Party> parties = at.node().parties();
        for (int i = 0; i < parties.size(); i++) {
            String country = parties.get(i).isMaker() ? parties.get(i).country() : null;
            if (country != null && wanted.countries().contains(country))
                return new Answer.Weak(
                        ORIGIN,
                        "no origin is declared, and the maker sits in the country",
                        Evidences.at(at, "/parties/" + i + "/address/country", country, listed));
        }
        return new Answer.Silent(
                ORIGIN, "the goods' origin is not declared", Evidences.at(at, "/originCountry", null, listed));
    }

    private static Answer ofRegion(Origin wanted, At at, TextMemo memo) {
        String declared = at.node().originCountry();
        Answer byAddress = MakersPlace.answer(wanted, at, memo);
        if (byAddress.points()) return byAddress;
        if (declared != null && !wanted.countries().contains(declared))
            return new Answer.NotMet(
                    ORIGIN,
                    "another country is declared as the goods' origin",
                    Evidences.at(at, "/originCountry", declared, wanted.text()));
        Answer byWords = RegionsName.answer(wanted, at, memo);
        return byWords == null ? byAddress : byWords;
    }
}
