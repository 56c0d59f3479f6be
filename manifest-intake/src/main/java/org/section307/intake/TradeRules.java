package org.section307.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.section307.intake.identifier.ContainerNumber;
import org.section307.intake.identifier.CountryCode;
import org.section307.intake.identifier.EntryNumber;
import org.section307.intake.identifier.HtsCode;
import org.section307.intake.identifier.ImoNumber;
import org.section307.intake.identifier.ImportDate;
import org.section307.intake.identifier.ImporterNumber;
import org.section307.intake.identifier.LegalEntityIdentifier;
import org.section307.intake.identifier.ManufacturerId;
import org.section307.intake.identifier.Subdivision;

/** What law and standards ask of a manifest's values beyond their shape. What isn't a text is left to the schema. */
final class TradeRules {
    private final FaultList faults;

    TradeRules(FaultList faults) {
        this.faults = faults;
    }

    /** Everything but the lines. */
    void checkHead(JsonNode head) {
        check(head, "", "entryNumber", EntryNumber::isValid, Rule.ENTRY_NUMBER);
        check(head.path("importer"), "/importer", "number", ImporterNumber::isValid, Rule.IMPORTER_NUMBER);
        check(head, "", "importDate", date -> ImportDate.parse(date).isPresent(), Rule.IMPORT_DATE);
        checkHistory(head);
        checkVessel(head.path("vessel"), "/vessel");
        JsonNode containers = head.path("containers");
        for (int i = 0; i < containers.size(); i++) {
            check(containers.get(i), "/containers/" + i, ContainerNumber::isValid, Rule.CONTAINER_NUMBER);
        }
        checkParties(head, "");
    }

    private void checkHistory(JsonNode head) {
        JsonNode history = head.path("history");
        Optional<LocalDate> imported = ManifestHistory.day(head, "importDate");
        Optional<LocalDate> detained = ManifestHistory.day(history, "detainedOn");
        check(history, "/history", "detainedOn", day -> isOnOrAfter(day, imported), Rule.DETAINED_ON);
        check(
                history,
                "/history",
                "knownOn",
                day -> isOnOrAfter(day, imported) && isOnOrAfter(day, detained),
                Rule.KNOWN_ON);
    }

    /** Whether the text is a day, and not before the other, if that one is known to be a day at all. */
    private static boolean isOnOrAfter(String text, Optional<LocalDate> other) {
        return ImportDate.parse(text)
                .filter(day -> other.isEmpty() || !day.isBefore(other.get()))
                .isPresent();
    }

    /** A line with all that it is made from. */
    void checkLine(JsonNode line, String pointer) {
        check(line, pointer, "hts", HtsCode::isValidOnLine, Rule.HTS_CODE);
        checkNode(line, pointer);
    }

    private void checkNode(JsonNode node, String pointer) {
        check(node, pointer, "originCountry", CountryCode::isValid, Rule.COUNTRY_CODE);
        checkVessel(node.path("catchingVessel"), pointer + "/catchingVessel");
        checkParties(node, pointer);
        JsonNode labor = node.path("labor");
        for (int i = 0; i < labor.size(); i++) {
            check(labor.get(i), pointer + "/labor/" + i, "nationality", CountryCode::isValid, Rule.COUNTRY_CODE);
        }
        JsonNode inputs = node.path("inputs");
        for (int i = 0; i < inputs.size(); i++) {
            String at = pointer + "/inputs/" + i;
            check(inputs.get(i), at, "hts", HtsCode::isValidOnInput, Rule.INPUT_HTS_CODE);
            checkNode(inputs.get(i), at);
        }
    }

    private void checkVessel(JsonNode vessel, String pointer) {
        check(vessel, pointer, "imo", ImoNumber::isValid, Rule.IMO_NUMBER);
        check(vessel, pointer, "flag", CountryCode::isValid, Rule.COUNTRY_CODE);
    }

    private void checkParties(JsonNode node, String pointer) {
        JsonNode parties = node.path("parties");
        for (int i = 0; i < parties.size(); i++) {
            String at = pointer + "/parties/" + i;
            check(parties.get(i), at, "mid", ManufacturerId::isValid, Rule.MANUFACTURER_ID);
            checkAddress(parties.get(i).path("address"), at + "/address");
            JsonNode identifiers = parties.get(i).path("identifiers");
            for (int j = 0; j < identifiers.size(); j++) {
                checkIdentifier(identifiers.get(j), at + "/identifiers/" + j);
            }
        }
    }

    private void checkAddress(JsonNode address, String pointer) {
        check(address, pointer, "country", CountryCode::isValid, Rule.COUNTRY_CODE);
        check(address, pointer, "subdivision", Subdivision::isValid, Rule.SUBDIVISION);
        JsonNode country = address.path("country");
        if (country.isTextual() && CountryCode.isValid(country.textValue())) {
            check(
                    address,
                    pointer,
                    "subdivision",
                    code -> !Subdivision.isValid(code) || Subdivision.isOf(code, country.textValue()),
                    Rule.SUBDIVISION_OF_COUNTRY);
        }
    }

    private void checkIdentifier(JsonNode identifier, String pointer) {
        if (identifier.path("scheme").asText().equals("LEI")) {
            check(identifier, pointer, "value", LegalEntityIdentifier::isValid, Rule.LEGAL_ENTITY_IDENTIFIER);
        }
        check(
                identifier,
                pointer,
                "value",
                value -> !ImporterNumber.isSocialSecurityNumber(value),
                Rule.PERSONAL_NUMBER);
    }

    private void check(JsonNode object, String pointer, String member, Predicate<String> holds, Rule rule) {
        check(object.path(member), pointer + "/" + member, holds, rule);
    }

    private void check(JsonNode value, String pointer, Predicate<String> holds, Rule rule) {
        if (value.isTextual() && !holds.test(value.textValue())) {
            faults.add(rule.at(pointer));
        }
    }
}
