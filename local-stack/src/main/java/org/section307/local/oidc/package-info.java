/** A small OpenID provider on the JDK alone, and the tokens it signs. */
@NullMarked
package org.section307.local.oidc;

import org.jspecify.annotations.NullMarked;
