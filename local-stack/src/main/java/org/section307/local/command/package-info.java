/** The commands of the front door, one class each. */
@NullMarked
package org.section307.local.command;

import org.jspecify.annotations.NullMarked;
