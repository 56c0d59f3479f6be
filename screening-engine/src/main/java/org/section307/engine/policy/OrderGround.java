package org.section307.engine.policy;

import org.section307.engine.scope.Basis;

/** One order's answer on some lines, without evidence: what an event carries. An order and a line meet in at most one of them. */
public record OrderGround(String orderId, Basis basis, Standing standing, LineNumbers lines) {}
