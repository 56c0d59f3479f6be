/** The rows of the reference data, read into orders. */
@NullMarked
package org.section307.engine.orderbook;

import org.jspecify.annotations.NullMarked;
