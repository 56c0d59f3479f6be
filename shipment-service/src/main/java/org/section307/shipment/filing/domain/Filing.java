package org.section307.shipment.filing.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A filing as its filer may still change it. Whether it may be changed at all is the status's to say; a filing that may
 * not is never built.
 *
 * @param version of the manifest on file, from 1
 * @param retired line numbers of earlier versions that the present one lacks; they are never used for other goods
 */
public record Filing(
        UUID shipmentId,
        int version,
        String sha256,
        Owner owner,
        NaturalKey naturalKey,
        LineNumbers lines,
        LineNumbers retired) {

    /**
     * Whose filing it is.
     *
     * @param filer code of the broker who filed it; null where the importer or the keeper of records did
     * @param past whether it is a record of the past
     */
    public record Owner(String importer, @Nullable String filer, String port, boolean past) {}

    /** What an amendment comes to. */
    public sealed interface Amendment {
        /** It becomes the version after this one; `retired` then holds every number that was dropped so far. */
        record Next(int version, LineNumbers retired) implements Amendment {}

        /** It is what is on file already: safe to repeat. */
        record Unchanged() implements Amendment {}

        /** It was made from another version than the one on file. */
        record Stale() implements Amendment {}

        /** It uses dropped line numbers again, at these places of the lines array. */
        record ReusesLines(List<Integer> indexes) implements Amendment {}
    }

    public Amendment amend(Manifest manifest, Precondition precondition) {
        if (manifest.sha256().equals(sha256)) {
            return new Amendment.Unchanged();
        }
        if (!precondition.matches(sha256)) {
            return new Amendment.Stale();
        }
        List<Integer> numbers = manifest.facts().lineNumbers();
        List<Integer> reused = IntStream.range(0, numbers.size())
                .filter(index -> retired.contains(numbers.get(index)))
                .boxed()
                .toList();
        return reused.isEmpty()
                ? new Amendment.Next(version + 1, retired.plus(lines.minus(LineNumbers.of(numbers))))
                : new Amendment.ReusesLines(reused);
    }
}
