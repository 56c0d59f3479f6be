package org.section307.replay.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How goods come in: port, mode, vessel, containers, bill and entry number, none of them twice. */
final class Carriage {
    private static final List<String> FILERS = filers();
    // carriers' codes as the trade writes them (NMFTA); own knowledge
    private static final List<String> SEA =
            List.of("MAEU", "MSCU", "CMDU", "HLCU", "COSU", "EGLV", "ONEY", "YMLU", "OOLU", "ZIMU");
    private static final List<String> AIR = List.of("UPSN", "FDEG", "EXDO");
    private static final List<String> LAND = List.of("SWFT", "UPRR", "CNWY");
    // owners' codes that are invented
    private static final List<String> OWNERS = List.of("SYNU", "QXZU", "ZZSU", "XSYU");
    private static final List<String> FLAGS = List.of("PA", "LR", "SG", "HK", "MH", "DK");

    private final List<Port> ports;
    private final Set<String> serials = new HashSet<>();

    private record Port(String code, String kind, int share) {}

    Carriage() {
        this.ports = Data.rows("ports.txt").stream()
                .map(row -> new Port(row[0], row[1], Integer.parseInt(row[2])))
                .toList();
    }

    private static List<String> filers() {
        return List.of(
                "X3Q", "Y7K", "Q42", "Z90", "M8V", "W55", "K0R", "T61", "9XA", "G2N", "J77", "R4D", "B13", "V08");
    }

    /** Writes the members into the manifest's head and returns the entry number. */
    String write(ObjectNode manifest, ObjectNode importer, Chance chance) {
        Port port = chance.weighted(ports, Port::share);
        String mode = mode(port, chance);
        List<String> carriers = switch (port.kind()) {
            case "SEA" -> SEA;
            case "AIR" -> AIR;
            default -> LAND;
        };
        manifest.putObject("billOfLading")
                .put("scac", carriers.get(chance.heavyTailed(carriers.size())))
                .put("number", "SYN" + fresh("bill", 9, chance));
        String entry = entryNumber(chance);
        manifest.put("entryNumber", entry);
        manifest.set("importer", importer);
        manifest.put("transportMode", mode);
        if (mode.equals("VESSEL")) {
            manifest.putObject("vessel")
                    .put(
                            "name",
                            chance.oneOf(Firms.COINED) + " "
                                    + chance.oneOf(List.of("Express", "Star", "Carrier", "Bay")))
                    .put("flag", chance.oneOf(FLAGS));
        }
        manifest.put("portOfEntry", port.code());
        if (mode.equals("VESSEL") && chance.percent(92)) {
            ArrayNode containers = manifest.putArray("containers");
            for (int i = chance.heavyTailed(6); i >= 0; i--) {
                String number = chance.oneOf(OWNERS) + chance.digits(6);
                containers.add(number + CheckDigits.ofContainer(number));
            }
        }
        return entry;
    }

    private static String mode(Port port, Chance chance) {
        return switch (port.kind()) {
            case "SEA" -> "VESSEL";
            case "AIR" -> "AIR";
            default -> chance.percent(80) ? "TRUCK" : "RAIL";
        };
    }

    private String entryNumber(Chance chance) {
        String filer = FILERS.get(chance.heavyTailed(FILERS.size()));
        String serial = fresh(filer, 7, chance);
        return filer + "-" + serial + "-" + CheckDigits.ofEntry(filer + serial);
    }

    private String fresh(String within, int digits, Chance chance) {
        String serial = chance.digits(digits);
        while (!serials.add(within + serial)) {
            serial = chance.digits(digits);
        }
        return serial;
    }
}
