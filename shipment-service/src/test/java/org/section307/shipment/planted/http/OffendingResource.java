package org.section307.shipment.planted.http;

import javax.sql.DataSource;

/** Offends: a resource knows no database. */
public record OffendingResource(DataSource dataSource) {}
