/** Makes the shipments of a fiscal year from a seed, each with the status that the rule which made it gives. */
@NullMarked
package org.section307.replay.generate;

import org.jspecify.annotations.NullMarked;
