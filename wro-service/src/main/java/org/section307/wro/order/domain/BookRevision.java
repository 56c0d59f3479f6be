package org.section307.wro.order.domain;

import java.util.List;
import org.section307.engine.Engine;
import org.section307.engine.policy.Policy;

/**
 * One revision of the order book: what a verdict under it was made with.
 *
 * @param number from 1; only rises
 * @param engineVersion engine that may screen under it
 * @param policyVersion rules that lead from conditions to a verdict
 * @param sourcesSha256 of all its source rows, in the order of file and position
 * @param orderCount orders in the whole revision, not only those it changed
 */
public record BookRevision(
        int number, String engineVersion, String policyVersion, String sourcesSha256, int orderCount) {
    public BookRevision {
        if (number < 1 || orderCount < 1) {
            throw new IllegalArgumentException("a revision counts from 1 and holds orders");
        }
    }

    /** A revision of these rows for the engine and policy that run here. */
    public static BookRevision ofThisEngine(int number, List<SourceRow> rows) {
        return new BookRevision(
                number, Engine.VERSION, String.valueOf(Policy.VERSION), SourceRow.sha256(rows), rows.size());
    }

    /**
     * Sees that these are the rows it was made of.
     *
     * @throws BookUnusable where they are others: somebody changed what nobody may change
     */
    public void requireMadeOf(List<SourceRow> rows) {
        if (rows.size() != orderCount || !SourceRow.sha256(rows).equals(sourcesSha256)) {
            throw new BookUnusable("the rows stored for revision " + number + " are not those it was made of");
        }
    }

    /** Whether the engine and policy that run here give the result bytes that were given under this revision. */
    public boolean isOfThisEngine() {
        return engineVersion.equals(Engine.VERSION) && policyVersion.equals(String.valueOf(Policy.VERSION));
    }
}
