package org.section307.bench.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.section307.bench.Refused;

/** What the service has taken, so that it can be compared with what it shows afterwards. For any number of threads. */
final class Filed {
    private final Map<UUID, Boolean> plantedById = new HashMap<>();

    synchronized void add(UUID id, boolean planted) {
        plantedById.put(id, planted);
    }

    synchronized int count() {
        return plantedById.size();
    }

    /**
     * Compares what was taken with the statuses of all shipments that the importers see.
     *
     * @return how many have each status; their sum is what was taken
     * @throws Refused when one is lost, is there that was never taken, still waits, or when other shipments are held than those planted
     */
    synchronized Map<String, Integer> check(Map<UUID, String> statuses) throws Refused {
        Set<UUID> lost = new HashSet<>(plantedById.keySet());
        lost.removeAll(statuses.keySet());
        if (!lost.isEmpty())
            throw Refused.failed(lost.size() + " shipments were taken and are lost, " + any(lost) + " is one.");
        Set<UUID> strange = new HashSet<>(statuses.keySet());
        strange.removeAll(plantedById.keySet());
        if (!strange.isEmpty())
            throw Refused.failed(
                    strange.size() + " shipments are on file and nobody filed them, " + any(strange) + " is one.");
        Map<String, Integer> byStatus = new TreeMap<>();
        Set<UUID> wrong = new HashSet<>();
        statuses.forEach((id, status) -> {
            byStatus.merge(status, 1, Integer::sum);
            boolean planted = plantedById.getOrDefault(id, false);
            if (!status.equals(planted ? "HELD" : "CLEAR")) wrong.add(id);
        });
        if (!wrong.isEmpty())
            throw Refused.failed(wrong.size() + " shipments have not the status that was planted: " + byStatus + ", "
                    + any(wrong) + " is one.");
        return byStatus;
    }

    /** How many must be held. */
    synchronized int planted() {
        return Math.toIntExact(
                plantedById.values().stream().filter(planted -> planted).count());
    }

    private static UUID any(Set<UUID> ids) {
        return ids.iterator().next();
    }
}
