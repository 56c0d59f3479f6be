package org.section307.wro.planted.domain;

/** Looks outside: a decision that reads a row. Caught by ArchitectureTest. */
record OffendingDecision(java.util.Optional<javax.sql.DataSource> rows) {}
