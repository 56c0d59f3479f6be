/** Starting, watching and stopping the parts together. */
@NullMarked
package org.section307.local.stack;

import org.jspecify.annotations.NullMarked;
