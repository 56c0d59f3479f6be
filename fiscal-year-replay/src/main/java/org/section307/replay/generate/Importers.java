package org.section307.replay.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Some hundred invented importers, of which few bring most. Their numbers begin as no employer's number ever did. */
final class Importers {
    private static final int COUNT = 320;
    private static final List<String> UNASSIGNED_PREFIXES = List.of("00", "89", "97");
    private static final List<String> WORDS =
            List.of("Imports", "Trading", "Brands", "Sourcing", "Wholesale", "Home", "Supply");

    private final List<Importer> all = new ArrayList<>();

    private record Importer(String number, String name) {}

    Importers(Chance chance) {
        var numbers = new HashSet<String>();
        while (all.size() < COUNT) {
            String number = chance.oneOf(UNASSIGNED_PREFIXES) + "-" + chance.digits(7) + "00";
            if (numbers.add(number)) {
                all.add(new Importer(
                        number, chance.oneOf(Firms.COINED) + " " + chance.oneOf(WORDS) + " (synthetic) LLC"));
            }
        }
    }

    ObjectNode any(Chance chance) {
        Importer importer = all.get(chance.heavyTailed(all.size()));
        return Data.JSON.createObjectNode().put("number", importer.number()).put("name", importer.name());
    }
}
