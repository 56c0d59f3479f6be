/** Sends a made-up year through the public interfaces, follows it, and compares what became of it with what should have. */
@NullMarked
package org.section307.replay;

import org.jspecify.annotations.NullMarked;
