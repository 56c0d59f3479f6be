package org.section307.engine.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.section307.engine.read.JsonFields.Misfit;

/** Reads canonical manifest bytes in one pass; members it doesn't know are skipped. */
public final class ManifestReader {
    private ManifestReader() {}

    /** What came of the bytes. */
    public sealed interface Reading {
        record Read(Manifest manifest) implements Reading {}

        /** The reason is a fixed sentence: it never holds a value of the manifest. */
        record Unfit(String reason) implements Reading {}
    }

    public static Reading read(byte[] bytes) {
        try (JsonFields json = JsonFields.over(bytes)) {
            return new Reading.Read(manifest(json));
        } catch (Misfit misfit) {
            return new Reading.Unfit(misfit.reason());
        } catch (IOException e) {
            return new Reading.Unfit("not JSON");
        }
    }

    /** The same from a tree. */
    static Reading read(JsonNode tree) {
        try (JsonFields json = JsonFields.over(tree)) {
            return new Reading.Read(manifest(json));
        } catch (Misfit misfit) {
            return new Reading.Unfit(misfit.reason());
        } catch (IOException e) {
            return new Reading.Unfit("not JSON");
        }
    }

    private static Manifest manifest(JsonFields json) throws IOException, Misfit {
        Head head = new Head();
        NodeReader nodes = new NodeReader(json);
        json.object(member -> {
            switch (member) {
                case "importDate" -> head.importDate = date(json.text());
                case "importer" ->
                    json.object(inner -> {
                        if (inner.equals("name")) head.importerName = json.text();
                        else json.skip();
                    });
                case "parties" -> json.array(() -> head.parties.add(nodes.party()));
                case "lines" -> json.array(() -> head.lines.add(nodes.line()));
                default -> json.skip();
            }
        });
        json.end();
        if (head.lines.isEmpty()) throw new Misfit("no lines");
        if (head.lines.size() > Limits.LINES) throw new Misfit("more than 10,000 lines");
        if (head.importDate == null) throw new Misfit("no import date");
        refuseRepeatedNumbers(head.lines);
        return new Manifest(head.importDate, head.importerName, head.parties, head.lines);
    }

    private static void refuseRepeatedNumbers(List<Manifest.Line> lines) throws Misfit {
        Set<Integer> numbers = new HashSet<>();
        for (Manifest.Line line : lines)
            if (!numbers.add(line.number())) throw new Misfit("a line number stands twice");
    }

    private static LocalDate date(@Nullable String text) throws Misfit {
        try {
            if (text != null) return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Misfit("the import date is no date");
        }
        throw new Misfit("no import date");
    }

    static BigDecimal amount(@Nullable String text) throws Misfit {
        if (text == null || text.length() > 16 || !text.matches("[0-9]+(\\.[0-9]{1,2})?"))
            throw new Misfit("a line's value is no amount");
        return new BigDecimal(text).setScale(2);
    }

    private static final class Head {
        @Nullable
        LocalDate importDate;

        @Nullable
        String importerName;

        final List<Party> parties = new ArrayList<>();
        final List<Manifest.Line> lines = new ArrayList<>();
    }
}
