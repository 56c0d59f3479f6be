/** The least that a Quarkus service can do with a filing: the measure beside which {@code ./s307 bench pipeline} puts the product. */
@NullMarked
package org.section307.bench.endpoint;

import org.jspecify.annotations.NullMarked;
