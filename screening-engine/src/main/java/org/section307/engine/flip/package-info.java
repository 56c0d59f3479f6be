/** The smallest changes of a manifest that would make a line's verdict less grave. Asked for by a person, never stored. */
@NullMarked
package org.section307.engine.flip;

import org.jspecify.annotations.NullMarked;
