package org.section307.engine.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as an expression: who × where × what − exclusions. The dates are among the order's facts.
 *
 * @param identifying the condition that narrows the world to the order's target
 * @param origin an origin that the order's words ask for beside an entity; null for any
 */
public record Scope(
        Identifying identifying,
        Merchandise merchandise,
        @Nullable Origin origin,
        List<Exclusion> exclusions) {
    public Scope {
        exclusions = List.copyOf(exclusions);
    }
}
