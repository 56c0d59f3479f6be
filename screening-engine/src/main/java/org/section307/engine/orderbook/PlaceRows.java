package org.section307.engine.orderbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.section307.engine.compare.Gazetteer;
import org.section307.engine.compare.Gazetteer.Bearer;
import org.section307.engine.compare.Gazetteer.Rank;
import org.section307.engine.name.PlaceName.Kind;

/** Reads a table of places: lines of "key bearer…", where a bearer is a letter and its subdivision ("X65"); "#" starts a remark. */
final class PlaceRows {
    private PlaceRows() {}

    static Gazetteer gazetteer(String file) {
        Map<String, List<Bearer>> byKey = new HashMap<>();
        for (String line : lines(file)) {
            String[] fields = line.split("\t");
            if (line.startsWith("#") || fields.length < 2) continue;
            List<Bearer> bearers = byKey.computeIfAbsent(fields[0], key -> new ArrayList<>());
            for (String bearer : fields[1].split(" ")) bearers.add(bearer(bearer));
        }
        return new Gazetteer(byKey);
    }

    private static List<String> lines(String name) {
        try (InputStream stream = PlaceRows.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("the engine lacks its data file " + name);
            return List.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bearer bearer(String text) {
        String subdivision = text.substring(1);
        return switch (text.charAt(0)) {
            case 'P' -> new Bearer(subdivision, Kind.PROVINCE, Rank.PROVINCE);
            case 'M' -> new Bearer(subdivision, Kind.CITY, Rank.PROVINCE);
            case 'A' -> new Bearer(subdivision, Kind.PREFECTURE, Rank.PREFECTURE);
            case 'C' -> new Bearer(subdivision, Kind.CITY, Rank.PREFECTURE);
            case 'S' -> new Bearer(subdivision, Kind.CITY, Rank.COUNTY_CITY);
            case 'X' -> new Bearer(subdivision, Kind.COUNTY, Rank.COUNTY);
            case 'D' -> new Bearer(subdivision, Kind.DISTRICT, Rank.DISTRICT);
            default -> throw new IllegalStateException("unknown kind of place in the data: " + text);
        };
    }
}
