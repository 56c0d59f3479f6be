package org.section307.replay.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns drafts into manifests of one year: heads, line numbers, values and histories. */
final class ManifestWriter {
    private final Carriage carriage = new Carriage();
    private final Importers importers;

    ManifestWriter(Chance chance) {
        this.importers = new Importers(chance);
    }

    /** When it came, and what the agency tells of it. */
    record Told(
            LocalDate imported,
            @Nullable LocalDate detained,
            @Nullable LocalDate known) {
        LocalDate sentOn() {
            return known != null ? known : detained != null ? detained : imported;
        }
    }

    /**
     * Writes one manifest.
     *
     * @param heldCents the values of the lines that should be held, in their order
     */
    PastShipment write(Draft draft, Kind kind, Told told, List<Long> heldCents, Chance chance) {
        ObjectNode manifest = Data.JSON.createObjectNode();
        ObjectNode importer = importers.any(chance);
        String entry = carriage.write(manifest, importer, chance);
        manifest.put("importDate", told.imported().toString());
        if (!draft.parties.isEmpty()) {
            manifest.putArray("parties").addAll(draft.parties);
        }
        ArrayNode lines = manifest.putArray("lines");
        var held = new ArrayList<HeldLine>();
        for (Draft.DraftLine line : draft.lines) {
            Draft.Reached reached = line.reached();
            long cents = reached == null ? Math.max(2500, (long) (line.weight() * 100)) : heldCents.get(held.size());
            ObjectNode json = Data.JSON.createObjectNode().put("number", lines.size() + 1);
            json.setAll(line.json());
            json.putObject("value").put("amount", amount(cents)).put("currency", "USD");
            lines.add(json);
            if (reached != null) {
                held.add(new HeldLine(
                        lines.size(),
                        reached.orders(),
                        reached.way(),
                        reached.tier(),
                        java.math.BigDecimal.valueOf(cents, 2)));
            }
        }
        addHistory(manifest, told);
        return new PastShipment(
                text(manifest),
                entry,
                importer.path("number").asText(),
                kind,
                kind.expected(),
                Optional.ofNullable(told.detained()),
                told.sentOn(),
                held);
    }

    private static void addHistory(ObjectNode manifest, Told told) {
        ObjectNode history = manifest.putObject("history").put("source", "SYNTHETIC");
        if (told.detained() != null) {
            history.put("detainedOn", told.detained().toString());
        }
        if (told.known() != null && !told.known().equals(told.detained())) {
            history.put("knownOn", told.known().toString());
        }
    }

    private static String amount(long cents) {
        return java.math.BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static String text(ObjectNode manifest) {
        try {
            return Data.JSON.writeValueAsString(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
