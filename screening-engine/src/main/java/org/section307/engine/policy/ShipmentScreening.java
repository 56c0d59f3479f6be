package org.section307.engine.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.section307.engine.read.Manifest;

/** What all lines of a manifest come to. */
public record ShipmentScreening(
        Verdict verdict,
        boolean incomplete,
        LocalDate importDate,
        List<LineVerdict> lines,
        List<Ground> grounds,
        List<OrderGround> groundsByOrder,
        List<Reason> reasons,
        List<Gap> gaps,
        SortedSet<String> trace) {

    public static ShipmentScreening of(Manifest manifest, OrderIndex index) {
        return new ShipmentScreening(
                Verdict.CLEAR,
                false,
                manifest.importDate(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new TreeSet<>());
    }
}
