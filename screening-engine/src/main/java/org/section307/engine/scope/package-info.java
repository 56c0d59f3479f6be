/** An order as an expression, and the answer of each of its conditions about a node. */
@NullMarked
package org.section307.engine.scope;

import org.jspecify.annotations.NullMarked;
