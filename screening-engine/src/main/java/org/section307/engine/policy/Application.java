package org.section307.engine.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.section307.engine.scope.Answer;
import org.section307.engine.scope.Order;

/** An order that applies to a node, with the answers of all its conditions. */
record Application(
        Order order, OrderAnswer answer, @Nullable LocalDate inCustodyOn, List<Answer> conditions) {}
