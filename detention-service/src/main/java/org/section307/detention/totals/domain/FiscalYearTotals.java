package org.section307.detention.totals.domain;

import java.time.LocalDate;

/** All figures of one fiscal year, of one snapshot; in-force figures are of the day `asOf`. */
public record FiscalYearTotals(FiscalYear year, LocalDate asOf, DetentionFigures detentions, OrderFigures orders) {}
