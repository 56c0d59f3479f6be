package org.section307.engine.scope;

import static org.section307.engine.scope.Condition.ORIGIN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.compare.Region;
import org.section307.engine.compare.RegionSign;
import org.section307.engine.compare.TextMemo;
import org.section307.engine.read.At;
import org.section307.engine.read.Party;
import org.section307.engine.read.Party.Address;

/** The address of a maker or grower is in a region: the strongest sign of all makers counts. */
final class MakersPlace {
    private MakersPlace() {}

    /** Met or weak; not met where all of them are elsewhere; silent where none says. */
    static Answer answer(Origin wanted, At at, TextMemo memo) {
        Answer best = null;
        List<Party> parties = at.node().parties();
        for (int i = 0; i < parties.size(); i++) {
            Address address = parties.get(i).address();
            if (!parties.get(i).isMaker() || address == null) continue;
            Answer answer = ofAddress(wanted, at, address, "/parties/" + i + "/address", memo);
            best = best == null ? answer : Answer.stronger(best, answer);
        }
        return best == null ? silent(wanted, at) : best;
    }

    private static Answer ofAddress(Origin wanted, At at, Address address, String pointer, TextMemo memo) {
        String declared = at.node().originCountry();
        String own = address.countryOrOfSubdivision();
        String country = own == null ? declared : own;
        if (country != null && !wanted.countries().contains(country))
            return answer(State.NOT_MET, "the maker sits in another country", wanted, at, pointer + "/country", own);
        State inside = country != null && (declared == null || declared.equals(country)) ? State.MET : State.WEAK;
        Answer best = null;
        for (Region region : wanted.regions()) {
            Answer answer = ofSign(RegionSign.of(region, address, memo), inside, wanted, at, address, pointer);
            best = best == null ? answer : Answer.stronger(best, answer);
        }
        String code = address.subdivision();
        if (code != null && wanted.weakRegions().contains(code) && (best == null || !best.isMet()))
            return answer(
                    State.WEAK,
                    "the maker sits in a region that is wider than the order's",
                    wanted,
                    at,
                    pointer + "/subdivision",
                    code);
        return best == null ? silent(wanted, at) : best;
    }

    /** @param inside met, or weak where the country is not said or another one is declared as the goods' origin */
    private static Answer ofSign(RegionSign sign, State inside, Origin wanted, At at, Address address, String pointer) {
        String code = address.subdivision();
        String city = address.city();
        return switch (sign) {
            case INSIDE_BY_CODE ->
                answer(inside, "the maker's subdivision is of the region", wanted, at, pointer + "/subdivision", code);
            case INSIDE_BY_PLACE ->
                answer(inside, "the maker's locality is in the region", wanted, at, pointer + "/city", city);
            case INSIDE_BY_PLACE_AND_POSTAL_CODE ->
                answer(
                        inside,
                        "the maker's locality is one of the region by its postal code",
                        wanted,
                        at,
                        pointer + "/city",
                        city);
            case SHARED_PLACE_ALONE ->
                answer(
                        State.WEAK,
                        "a place of the region has the locality's name, and so has one elsewhere in the country",
                        wanted,
                        at,
                        pointer + "/city",
                        city);
            case CONTRADICTED_PLACE ->
                answer(
                        State.WEAK,
                        "the maker's address names a place of the region and one elsewhere",
                        wanted,
                        at,
                        pointer + "/city",
                        city);
            case POSTAL_CODE_ALONE ->
                answer(
                        State.WEAK,
                        "the maker's postal code alone is of the region",
                        wanted,
                        at,
                        pointer + "/postalCode",
                        address.postalCode());
            case ELSEWHERE ->
                answer(State.NOT_MET, "another place is declared", wanted, at, pointer, code == null ? city : code);
            case NOT_SAID -> silent(wanted, at);
        };
    }

    private enum State {
        MET,
        WEAK,
        NOT_MET
    }

    private static Answer answer(
            State state, String clause, Origin wanted, At at, String member, @Nullable String filed) {
        Evidence evidence = Evidences.at(at, member, filed, wanted.text());
        return switch (state) {
            case MET -> new Answer.Met(ORIGIN, clause, evidence);
            case WEAK -> new Answer.Weak(ORIGIN, clause, evidence);
            case NOT_MET -> new Answer.NotMet(ORIGIN, clause, evidence);
        };
    }

    private static Answer silent(Origin wanted, At at) {
        String declared = at.node().originCountry();
        String clause =
                declared == null ? "the goods' origin is not declared" : "the place in the country is not declared";
        return new Answer.Silent(ORIGIN, clause, Evidences.at(at, "/originCountry", declared, wanted.text()));
    }
}
