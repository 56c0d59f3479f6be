package org.section307.intake.identifier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** The date of importation. Whether it lies too far ahead is not asked: that would need a clock. */
public final class ImportDate {
    /** The day of the Tariff Act of 1930, whose section 307 is the prohibition (19 USC 1307). */
    static final LocalDate EARLIEST = LocalDate.of(1930, 6, 17);

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ImportDate() {}

    /** The day, if the text is a day of the calendar as YYYY-MM-DD and not before the Act. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() != 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, FORMAT)).filter(day -> !day.isBefore(EARLIEST));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
