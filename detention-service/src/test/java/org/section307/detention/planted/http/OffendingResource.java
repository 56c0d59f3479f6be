package org.section307.detention.planted.http;

/** A resource that reads rows past its application. Caught by ArchitectureTest. */
record OffendingResource(javax.sql.DataSource rows) {}
