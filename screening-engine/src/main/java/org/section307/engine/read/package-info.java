/** A manifest's canonical bytes as records, and the tree of a line and its inputs. */
@NullMarked
package org.section307.engine.read;

import org.jspecify.annotations.NullMarked;
