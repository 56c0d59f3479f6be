/** The front door's Java side: PostgreSQL, Kafka, the OpenID provider and the services on one machine. */
@NullMarked
package org.section307.local;

import org.jspecify.annotations.NullMarked;
