package org.section307.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.section307.intake.identifier.EntryNumber;
import org.section307.intake.identifier.ImportDate;

/** Takes the keys out of a head without faults. */
final class KeysOf {
    private KeysOf() {}

    static ManifestKeys head(JsonNode head, List<Integer> lineNumbers, BigDecimal enteredValue) {
        String scac = head.path("billOfLading").path("scac").textValue();
        String billNumber = head.path("billOfLading").path("number").textValue();
        String entryNumber = head.path("entryNumber").textValue();
        return new ManifestKeys(
                scac,
                billNumber,
                entryNumber == null ? null : EntryNumber.hyphenated(entryNumber),
                entryNumber == null ? null : EntryNumber.key(entryNumber),
                billKey(scac, billNumber),
                head.required("importer").required("number").textValue(),
                ImportDate.parse(head.required("importDate").textValue()).orElseThrow(),
                head.required("portOfEntry").textValue(),
                lineNumbers,
                enteredValue,
                ManifestHistory.of(head));
    }

    private static @Nullable String billKey(@Nullable String scac, @Nullable String number) {
        return scac == null || number == null
                ? null
                : (scac + number).replace("-", "").toUpperCase(Locale.ROOT);
    }
}
