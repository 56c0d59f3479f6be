package org.section307.engine.scope;

import org.section307.engine.read.At;

/** A node at which an order's identifying condition is met or weak. */
public record Hit(Order order, At at, Answer answer) {}
