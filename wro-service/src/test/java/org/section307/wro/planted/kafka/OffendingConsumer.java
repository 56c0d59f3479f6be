package org.section307.wro.planted.kafka;

import org.section307.wro.order.domain.OrderFilter;

/** A consumer that reaches into another feature's domain. Caught by ArchitectureTest. */
record OffendingConsumer(OrderFilter filter) {}
