package org.section307.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filing is found, counted and shown by.
 *
 * @param scac issuer of the bill of lading; null, with number and key, in a preview without a bill
 * @param entryNumber as FFF-NNNNNNN-C; null, with its key, where there is no entry yet
 * @param entryKey the entry number without hyphens; its first three characters are the filer's code
 * @param billKey issuer and number of the bill in capitals without hyphens
 * @param importerNumber never a social security number: its token stands here
 * @param lineNumbers in the order of filing
 * @param enteredValue sum of the lines' entered values, US dollars with two decimals
 * @param history null where the manifest is no record of the past
 */
public record ManifestKeys(
        @Nullable String scac,
        @Nullable String billNumber,
        @Nullable String entryNumber,
        @Nullable String entryKey,
        @Nullable String billKey,
        String importerNumber,
        LocalDate importDate,
        String portOfEntry,
        List<Integer> lineNumbers,
        BigDecimal enteredValue,
        @Nullable ManifestHistory history) {
    public ManifestKeys {
        lineNumbers = List.copyOf(lineNumbers);
    }

    public int lineCount() {
        return lineNumbers.size();
    }
}
