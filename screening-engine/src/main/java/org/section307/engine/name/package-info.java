/** Normal forms of names: the declared equivalences with which two names are still the same. */
@NullMarked
package org.section307.engine.name;

import org.jspecify.annotations.NullMarked;
