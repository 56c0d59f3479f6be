package org.section307.detention.planted.kafka;

import org.section307.detention.lifecycle.domain.Basis;

/** A consumer that reaches into another feature's domain. Caught by ArchitectureTest. */
record OffendingConsumer(Basis basis) {}
