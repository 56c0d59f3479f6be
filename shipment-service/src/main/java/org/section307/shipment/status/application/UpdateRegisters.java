package org.section307.shipment.status.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.section307.shipment.filing.domain.GivenUpKeys;
import org.section307.shipment.status.domain.EventRegisters;
import org.section307.shipment.status.domain.Registers;

/** Lays what events say into the registers of their shipments: locks them in the order of their ids, stores what is newer. */
@ApplicationScoped
public class UpdateRegisters {
    private final EventRegisters registers;
    private final GivenUpKeys givenUpKeys;

    UpdateRegisters(EventRegisters registers, GivenUpKeys givenUpKeys) {
        this.registers = registers;
        this.givenUpKeys = givenUpKeys;
    }

    /** One event's part: what it makes of the registers of its shipment. */
    public record Update(UUID shipmentId, UnaryOperator<Registers> change) {}

    /** Takes in a batch, in its order. Returns the shipments that are unknown here; all others are stored. */
    @Transactional
    public Set<UUID> update(List<Update> updates) {
        Set<UUID> shipmentIds =
                new TreeSet<>(updates.stream().map(Update::shipmentId).toList());
        SortedMap<UUID, Registers> stored = registers.lock(shipmentIds);
        Map<UUID, Registers> changed = new HashMap<>();
        for (Update update : updates) {
            Registers before = stored.get(update.shipmentId());
            if (before != null) {
                Registers after = update.change().apply(changed.getOrDefault(update.shipmentId(), before));
                changed.put(update.shipmentId(), after);
            }
        }
        changed.entrySet().removeIf(entry -> entry.getValue().equals(stored.get(entry.getKey())));
        registers.store(changed);
        changed.values().removeIf(after -> !after.isSettled());
        if (!changed.isEmpty()) {
            givenUpKeys.free(changed.keySet());
        }
        Set<UUID> unknown = new HashSet<>(shipmentIds);
        unknown.removeAll(stored.keySet());
        return unknown;
    }

    /** Takes in what could be saved of an event that can't be read, and in the same transaction has it buried. */
    @Transactional
    public void updateAndBury(List<Update> saved, Runnable bury) {
        update(saved);
        bury.run();
    }
}
