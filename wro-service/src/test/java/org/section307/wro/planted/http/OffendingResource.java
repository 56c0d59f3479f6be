package org.section307.wro.planted.http;

/** A resource that reads rows past its application. Caught by ArchitectureTest. */
record OffendingResource(javax.sql.DataSource rows) {}
