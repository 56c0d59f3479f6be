package org.section307.replay.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Invented firms. Their first words are coined, so that none can be taken for a listed one. */
final class Firms {
    static final List<String> COINED = List.of(
            "Brackenfold",
            "Quillhaven",
            "Merrowdale",
            "Tarnwick",
            "Ostrelle",
            "Pellworth",
            "Vandermoss",
            "Hollinbrae",
            "Cressmark",
            "Dunvarra",
            "Elmshire",
            "Farrowgate",
            "Glimmerton",
            "Harrowell",
            "Inverlock",
            "Juniperra",
            "Kestrelby",
            "Larkmoor",
            "Mistlethorn",
            "Northquay",
            "Oakenvale",
            "Penhallow",
            "Quarrydene",
            "Rookhaven",
            "Silverlode",
            "Thistledown",
            "Umberfield",
            "Valemont",
            "Wrenfold",
            "Yarrowby",
            "Zephyrine",
            "Amberlyn",
            "Birchmere",
            "Copperidge",
            "Dovewater",
            "Eventide",
            "Foxglen",
            "Greywether",
            "Heronsgate",
            "Ivorybrook");
    private static final List<String> SECOND = List.of(
            "",
            "Bright",
            "Grand",
            "Harvest",
            "Summit",
            "Crown",
            "Delta",
            "Orchid",
            "Meridian",
            "Lotus",
            "Pioneer",
            "Union");

    private final JsonNode countries = Data.json("countries.json").path("countries");

    /** An invented name for a firm in the trade and country. */
    String name(String trade, String country, Chance chance) {
        String second = chance.oneOf(SECOND);
        return chance.oneOf(COINED) + " " + (second.isEmpty() ? "" : second + " ") + trade + " "
                + countries.path(country).path("legal").asText("Ltd.");
    }

    /** A city of the country. */
    Address address(String country, Chance chance) {
        List<JsonNode> cities = Data.list(countries.path(country).path("cities"));
        if (cities.isEmpty()) {
            throw new IllegalArgumentException("no cities of " + country);
        }
        Address address = Address.read(chance.oneOf(cities), country);
        return chance.percent(60) ? address.at(chance.between(1, 480) + " Harbor Works Road") : address;
    }

    /** An invented party with its address. */
    ObjectNode party(String role, String trade, String country, Chance chance) {
        return party(role, name(trade, country, chance), address(country, chance));
    }

    static ObjectNode party(String role, String name, Address address) {
        ObjectNode party = Data.JSON.createObjectNode().put("role", role).put("name", name);
        party.set("address", address.json());
        return party;
    }
}
