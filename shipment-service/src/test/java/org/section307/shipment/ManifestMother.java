package org.section307.shipment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.section307.intake.identifier.EntryNumber;

/** Manifests that pass the door. No two filed ones share a bill or an entry unless a test wants it. */
public record ManifestMother(
        String bill,
        @Nullable String entryNumber,
        String importer,
        String port,
        String importDate,
        String partyName,
        List<Integer> lines,
        @Nullable String history) {
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 1_000_000));

    public static ManifestMother anyManifest() {
        return new ManifestMother(
                "B" + NEXT.incrementAndGet() + "X",
                null,
                "12-3456789AB",
                "2704",
                "2021-06-01",
                "Any Mill",
                List.of(1),
                null);
    }

    /** An entry number with the right check digit that no test has used yet. */
    public static String anyEntryNumber() {
        String digits = "XYZ" + String.format(java.util.Locale.ROOT, "%07d", NEXT.incrementAndGet());
        return EntryNumber.hyphenated(digits + EntryNumber.checkDigit(digits));
    }

    public ManifestMother importer(String number) {
        return new ManifestMother(bill, entryNumber, number, port, importDate, partyName, lines, history);
    }

    public ManifestMother entry(@Nullable String number) {
        return new ManifestMother(bill, number, importer, port, importDate, partyName, lines, history);
    }

    public ManifestMother bill(String number) {
        return new ManifestMother(number, entryNumber, importer, port, importDate, partyName, lines, history);
    }

    public ManifestMother port(String code) {
        return new ManifestMother(bill, entryNumber, importer, code, importDate, partyName, lines, history);
    }

    public ManifestMother importDate(String date) {
        return new ManifestMother(bill, entryNumber, importer, port, date, partyName, lines, history);
    }

    public ManifestMother partyName(String name) {
        return new ManifestMother(bill, entryNumber, importer, port, importDate, name, lines, history);
    }

    public ManifestMother lines(Integer... numbers) {
        return new ManifestMother(bill, entryNumber, importer, port, importDate, partyName, List.of(numbers), history);
    }

    public ManifestMother lineCount(int count) {
        return new ManifestMother(
                bill,
                entryNumber,
                importer,
                port,
                importDate,
                partyName,
                new ArrayList<>(IntStream.rangeClosed(1, count).boxed().toList()),
                history);
    }

    /** A record of the past with this history, as JSON. */
    public ManifestMother history(String json) {
        return new ManifestMother(bill, entryNumber, importer, port, importDate, partyName, lines, json);
    }

    /** As JSON without a line break. */
    public String line() {
        return json().replaceAll("\\s*\n\\s*", " ").strip();
    }

    public String json() {
        return json("cotton shirts");
    }

    /** With this description on every line. */
    public String json(String description) {
        String entry = entryNumber == null ? "" : "\"entryNumber\": \"" + entryNumber + "\",";
        String past = history == null ? "" : "\"history\": " + history + ",";
        return """
                {"billOfLading": {"scac": "MAEU", "number": "%s"}, %s %s
                 "importer": {"number": "%s", "name": "%s"},
                 "transportMode": "VESSEL", "vessel": {"name": "Example Carrier"},
                 "portOfEntry": "%s", "importDate": "%s", "lines": [%s]}
                """.formatted(bill, entry, past, importer, partyName, port, importDate, lines(description));
    }

    private String lines(String description) {
        return lines.stream()
                .map(number -> """
                        {"number": %s, "description": "%s", "hts": "6109.10.0012", "originCountry": "IN",
                         "value": {"amount": "12500.00", "currency": "USD"},
                         "parties": [{"role": "MANUFACTURER", "name": "%s"}]}""".formatted(number, description, partyName))
                .collect(Collectors.joining(","));
    }
}
