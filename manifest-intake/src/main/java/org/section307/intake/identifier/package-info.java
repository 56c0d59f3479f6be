/** Identifiers of the trade, one class each: what the standard demands of a value, and nothing else. */
@NullMarked
package org.section307.intake.identifier;

import org.jspecify.annotations.NullMarked;
