/** From conditions to a verdict: the rules, their constants, and what a result says. */
@NullMarked
package org.section307.engine.policy;

import org.jspecify.annotations.NullMarked;
