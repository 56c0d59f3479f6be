package org.section307.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the schema finds, in the door's own words: the validator's messages quote values. */
final class SchemaFaults {
    /** Rules that a definition of the schema stands for; every other text is a matter of {@link Rule#TEXT}. */
    private static final Map<String, Rule> BY_DEFINITION = Map.ofEntries(
            Map.entry("Scac", Rule.SCAC),
            Map.entry("BillNumber", Rule.BILL_NUMBER),
            Map.entry("EntryNumber", Rule.ENTRY_NUMBER),
            Map.entry("ImporterNumber", Rule.IMPORTER_NUMBER),
            Map.entry("TransportMode", Rule.TRANSPORT_MODE),
            Map.entry("ImoNumber", Rule.IMO_NUMBER),
            Map.entry("PortOfEntry", Rule.PORT_OF_ENTRY),
            Map.entry("ImportDate", Rule.IMPORT_DATE),
            Map.entry("HistorySource", Rule.HISTORY_SOURCE),
            Map.entry("DetainedOn", Rule.DETAINED_ON),
            Map.entry("KnownOn", Rule.KNOWN_ON),
            Map.entry("ContainerNumber", Rule.CONTAINER_NUMBER),
            Map.entry("PartyRole", Rule.PARTY_ROLE),
            Map.entry("ManufacturerId", Rule.MANUFACTURER_ID),
            Map.entry("IdentifierScheme", Rule.IDENTIFIER_SCHEME),
            Map.entry("CountryCode", Rule.COUNTRY_CODE),
            Map.entry("Subdivision", Rule.SUBDIVISION),
            Map.entry("HtsCode", Rule.HTS_CODE),
            Map.entry("InputHtsCode", Rule.INPUT_HTS_CODE),
            Map.entry("LineNumber", Rule.LINE_NUMBER),
            Map.entry("Amount", Rule.AMOUNT),
            Map.entry("Currency", Rule.CURRENCY),
            Map.entry("Unit", Rule.UNIT),
            Map.entry("Percent", Rule.PERCENT));

    /** A name that may be shown: a slip like orginCountry, but no text that got into the wrong place. */
    private static final Pattern SHOWABLE_NAME = Pattern.compile("[A-Za-z][A-Za-z_-]{0,31}");

    private SchemaFaults() {}

    static void find(Schema schema, JsonNode node, String pointer, FaultList faults) {
        for (Error error : schema.validate(node)) {
            Fault fault = fault(error, pointer + error.getInstanceLocation());
            if (fault != null) {
                faults.add(fault);
            }
        }
    }

    private static @Nullable Fault fault(Error error, String pointer) {
        String keyword = error.getKeyword();
        return switch (keyword) {
            case "required" -> missing(error, pointer);
            case "additionalProperties" -> unknown(error, pointer);
            case "type" -> Rule.TYPE.at(pointer, "This value must be of JSON type " + type(error) + ".");
            case "contains", "minContains" -> Rule.MAKER.at(pointer);
            case "minItems", "maxItems" -> Rule.ITEM_COUNT.at(pointer);
            // a number where a text belongs is a fault of type already
            case "enum", "const" -> isText(error) ? rule(error).at(pointer) : null;
            // pattern, lengths and bounds; and should the schema come to use another keyword, a body must not bring the
            // door down
            default -> rule(error).at(pointer);
        };
    }

    private static Fault missing(Error error, String pointer) {
        String at = pointer + "/" + error.getProperty();
        return at.matches("/lines/[0-9]+/parties") ? Rule.MAKER.at(at) : Rule.REQUIRED.at(at);
    }

    private static Fault unknown(Error error, String pointer) {
        String name = Objects.requireNonNullElse(error.getProperty(), "");
        return SHOWABLE_NAME.matcher(name).matches()
                ? Rule.UNKNOWN_MEMBER.at(pointer + "/" + name)
                : Rule.UNKNOWN_MEMBER.at(pointer, "This object has a member whose name the manifest doesn't have.");
    }

    private static String type(Error error) {
        return error.getSchemaNode().isTextual() ? error.getSchemaNode().textValue() : "the schema";
    }

    private static boolean isText(Error error) {
        return error.getInstanceNode() != null && error.getInstanceNode().isTextual();
    }

    /** The rule of the definition that holds the keyword: …#/$defs/EntryNumber/pattern. */
    private static Rule rule(Error error) {
        NodePath fragment = error.getSchemaLocation().getFragment();
        String definition = fragment.getNameCount() > 1 ? fragment.getName(1) : "";
        return BY_DEFINITION.getOrDefault(definition, Rule.TEXT);
    }
}
