/** What is kept in the state folder: layout, secrets, process files, logs. */
@NullMarked
package org.section307.local.state;

import org.jspecify.annotations.NullMarked;
