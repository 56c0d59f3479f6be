/** Tests of the contracts; the module has no Java of its own. */
@NullMarked
package org.section307.contracts;

import org.jspecify.annotations.NullMarked;
