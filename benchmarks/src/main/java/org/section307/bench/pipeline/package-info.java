/** How much goes through the whole pipeline, beside what the same machine can do at most. */
@NullMarked
package org.section307.bench.pipeline;

import org.jspecify.annotations.NullMarked;
