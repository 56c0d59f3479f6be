package org.section307.wro.order.http;

/** The status that the reference data give an order; what an import date is held to is its dates. */
enum OrderStatus {
    ACTIVE,
    PARTIALLY_ACTIVE,
    INACTIVE,
    LISTED,
    IN_FORCE
}
