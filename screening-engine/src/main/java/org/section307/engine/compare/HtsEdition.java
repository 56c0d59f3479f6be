package org.section307.engine.compare;

import java.time.LocalDate;

/** An edition of the HTS: the year of the Harmonized System it implements, and its first day in the United States. */
public record HtsEdition(int year, LocalDate from) {}
