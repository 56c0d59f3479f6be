/** A small service on the kit, for its tests. */
@org.jspecify.annotations.NullMarked
package org.section307.kit.app;
