package org.section307.engine.policy;

import java.util.List;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.Basis;

/**
 * One order's answer about one matched subtree, with the lines that contain it.
 *
 * @param firstLineIndex position, from 0, of the first of these lines in the manifest: the conditions' pointers start there
 * @param conditions the order's conditions in the order of {@link org.section307.engine.scope.Condition}, each with its evidence
 */
public record Ground(
        String orderId,
        Basis basis,
        Standing standing,
        LineNumbers lines,
        int firstLineIndex,
        List<Answer> conditions) {
    public Ground {
        conditions = List.copyOf(conditions);
    }
}
