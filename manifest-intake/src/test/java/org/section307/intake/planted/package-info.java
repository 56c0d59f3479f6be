/** Offenders that the architecture's rules must catch. */
@NullMarked
package org.section307.intake.planted;

import org.jspecify.annotations.NullMarked;
