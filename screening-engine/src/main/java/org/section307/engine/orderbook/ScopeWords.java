package org.section307.engine.orderbook;

import java.util.ArrayList;
import java.util.List;
import org.section307.engine.scope.Exclusion;
import org.section307.engine.scope.Identifying;
import org.section307.engine.scope.ListedParty;
import org.section307.engine.scope.Merchandise;
import org.section307.engine.scope.Origin;
import org.section307.engine.scope.Scope;

/** A scope as sentences, one for each condition. */
final class ScopeWords {
    private ScopeWords() {}

    static List<String> of(Scope scope) {
        List<String> sentences = new ArrayList<>();
        sentences.add(who(scope.identifying()));
        Origin origin = scope.origin();
        if (origin != null) sentences.add("Origin: " + where(origin) + ".");
        sentences.add(what(scope.merchandise()));
        for (Exclusion exclusion : scope.exclusions())
            sentences.add("Except, from " + exclusion.from() + ": " + exclusion.name() + ". " + exclusion.note() + ".");
        return sentences;
    }

    private static String who(Identifying identifying) {
        return switch (identifying) {
            case Identifying.Producer(List<ListedParty> parties, boolean subsidiaries) ->
                "Made by, or at: " + names(parties) + (subsidiaries ? ", and their subsidiaries." : ".");
            case Identifying.Vessel vessel ->
                "Caught by the vessel " + vessel.vessel().names().getFirst().name() + ", flag " + vessel.flag() + ".";
            case Identifying.Fleet(List<ListedParty> firms) ->
                "Caught by any vessel that is owned or operated by: " + names(firms) + ".";
            case Identifying.PlaceOfOrigin(Origin origin) -> "Origin: " + where(origin) + ", at any tier.";
            case Identifying.Labor(String nationality) ->
                "Made with the labor of nationals of " + nationality + ", anywhere, at any tier.";
        };
    }

    private static String names(List<ListedParty> parties) {
        return String.join(
                "; ",
                parties.stream().map(party -> party.names().getFirst().name()).toList());
    }

    private static String where(Origin origin) {
        List<String> codes = new ArrayList<>();
        origin.regions()
                .forEach(region -> codes.addAll(region.codes().stream().sorted().toList()));
        String countries = String.join(", ", origin.countries());
        return codes.isEmpty() ? countries : countries + " (" + String.join(", ", codes) + ")";
    }

    private static String what(Merchandise merchandise) {
        return switch (merchandise) {
            case Merchandise.AllGoods all -> "All goods.";
            case Merchandise.NotInOurData unknown -> "Goods that our data lack.";
            case Merchandise.Goods goods ->
                "Goods: " + goods.text()
                        + (goods.prefixes().isEmpty() ? "." : ". HTS " + String.join(", ", goods.prefixes()) + ".");
        };
    }
}
