/** Labelled cases against what the engine, or a running wro-service, says of them. */
@NullMarked
package org.section307.bench.cases;

import org.jspecify.annotations.NullMarked;
