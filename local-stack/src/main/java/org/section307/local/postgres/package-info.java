/** PostgreSQL from its plain binaries: unpacking, the cluster, the databases and their roles. */
@NullMarked
package org.section307.local.postgres;

import org.jspecify.annotations.NullMarked;
