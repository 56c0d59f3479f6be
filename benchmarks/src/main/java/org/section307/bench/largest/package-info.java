/** How long the largest manifests take. */
@NullMarked
package org.section307.bench.largest;

import org.jspecify.annotations.NullMarked;
