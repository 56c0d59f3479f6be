package org.section307.engine.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The editions of the HTS and the renumberings between them, from hts-editions.txt. */
record HtsTable(List<HtsEdition> editions, List<Change> changes) {
    static final HtsTable SHIPPED = read();

    HtsTable {
        editions = List.copyOf(editions);
        changes = List.copyOf(changes);
    }

    /**
     * One code's goods under another number.
     *
     * @param edition the edition that renumbered
     * @param ends whether the old code has no goods any more
     * @param allOfOld whether all goods of the old code went to the fresh one
     * @param allOfFresh whether all goods of the fresh code came from the old one
     */
    record Change(HtsEdition edition, String old, boolean ends, String fresh, boolean allOfOld, boolean allOfFresh) {}

    private static HtsTable read() {
        try (InputStream stream = HtsTable.class.getResourceAsStream("hts-editions.txt")) {
            if (stream == null) throw new IllegalStateException("the engine lacks hts-editions.txt");
            List<HtsEdition> editions = new ArrayList<>();
            List<Change> changes = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split("\t");
                if (line.startsWith("#")) continue;
                if (fields[0].equals("edition"))
                    editions.add(new HtsEdition(Integer.parseInt(fields[1]), LocalDate.parse(fields[2])));
                else changes.add(change(fields, editions));
            }
            return new HtsTable(editions, changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Change change(String[] fields, List<HtsEdition> editions) {
        HtsEdition edition = editions.stream()
                .filter(known -> known.year() == Integer.parseInt(fields[0]))
                .findFirst()
                .orElseThrow();
        return new Change(
                edition,
                fields[1],
                fields[2].equals("ends"),
                fields[3],
                fields[4].equals("all"),
                fields[5].equals("all"));
    }
}
