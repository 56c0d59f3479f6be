package org.section307.shipment.planted.domain;

import org.section307.kit.queue.OutboxEvent;

/** Offends: a decision knows no queue. */
public record OffendingDecision(OutboxEvent event) {}
