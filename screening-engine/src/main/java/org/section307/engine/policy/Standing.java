package org.section307.engine.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a ground holds by itself, or is only named because a graver basis took its place. */
public sealed interface Standing {

    /**
     * The order holds or asks for review.
     *
     * @param inCustodyOn the ground holds only for goods not yet released on that day; null where custody does not matter
     */
    record Answers(OrderAnswer answer, @Nullable LocalDate inCustodyOn) implements Standing {}

    /** Named and holding nothing: the order with this id is the basis. */
    record Superseded(String byOrderId) implements Standing {}
}
