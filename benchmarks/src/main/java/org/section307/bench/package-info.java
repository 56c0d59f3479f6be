/** What is measured about the screening: {@code ./s307 bench}. */
@NullMarked
package org.section307.bench;

import org.jspecify.annotations.NullMarked;
