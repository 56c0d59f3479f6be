/** Comparisons of one filed value with listed ones; each file makes one claim. */
@NullMarked
package org.section307.engine.compare;

import org.jspecify.annotations.NullMarked;
