/** The one door through which a manifest comes in: JSON text in, canonical bytes or faults out. No framework, no clock, no state. */
@NullMarked
package org.section307.intake;

import org.jspecify.annotations.NullMarked;
