package org.section307.engine.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine reads of a manifest.
 *
 * @param parties the parties at its head: they speak for every line
 */
public record Manifest(LocalDate importDate, @Nullable String importerName, List<Party> parties, List<Line> lines) {
    public Manifest {
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
    }

    /**
     * One entry line.
     *
     * @param value entered value, USD, two decimals
     */
    public record Line(int number, BigDecimal value, Node goods) {}
}
