/** What other modules' tests use. Needs nothing on the class path but the JDK (and quarkus-test-common). */
@NullMarked
package org.section307.local.test;

import org.jspecify.annotations.NullMarked;
