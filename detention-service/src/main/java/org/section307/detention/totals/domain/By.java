package org.section307.detention.totals.domain;

/** What a year's figures are broken down by. */
public enum By {
    /** The one order that a line counts under. */
    ORDER,
    /** The calendar month of the day on which the line came to be held. */
    MONTH,
    /** The detention's port of entry. */
    PORT
}
