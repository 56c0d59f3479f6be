/** Decides: a manifest's canonical bytes and an order book in, a verdict with its evidence out. No framework, no clock, no custody. */
@NullMarked
package org.section307.engine;

import org.jspecify.annotations.NullMarked;
