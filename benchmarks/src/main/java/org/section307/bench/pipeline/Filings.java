package org.section307.bench.pipeline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Manifests of ten lines, no two alike: names, goods, origins, dates and values are drawn by seed and serial number, so the same
 * seed makes the same manifests in whatever order they are taken. All names but the listed firm's are invented.
 */
final class Filings {
    /** Of so many manifests one is planted, on average. */
    static final int ONE_PLANTED_IN = 100;

    /** The importers of record; each files for itself. */
    static final List<String> IMPORTERS = IntStream.range(0, 20)
            .mapToObj(i -> String.format(Locale.ROOT, "91-%07dAB", 3070 + i))
            .toList();

    static final int LINES = 10;
    private static final String FILER = "002";
    private static final LocalDate FIRST_IMPORT = LocalDate.of(2021, 3, 1);
    private static final int IMPORT_DAYS = 180;
    private static final int INPUT_TIERS = 2;

    private final long seed;
    private final AtomicInteger serial = new AtomicInteger();

    Filings(long seed) {
        this.seed = seed;
    }

    /** The next one; for any number of threads. */
    Filing next() {
        return filing(serial.incrementAndGet());
    }

    /** @param serial from 1 to 9,999,999 */
    Filing filing(int serial) {
        var random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + serial);
        boolean planted = random.nextInt(ONE_PLANTED_IN) == 0;
        int plantedLine = planted ? 1 + random.nextInt(LINES) : 0;
        String importer = IMPORTERS.get(random.nextInt(IMPORTERS.size()));
        var json = new StringBuilder(8192);
        json.append("{\"billOfLading\":{\"scac\":\"MAEU\",\"number\":\"B")
                .append(serial)
                .append("\"},\"entryNumber\":\"")
                .append(entryNumber(serial))
                .append("\",\"importer\":{\"number\":\"")
                .append(importer)
                .append("\",\"name\":\"Example Imports ")
                .append(importer, 3, 10)
                .append("\"},\"transportMode\":\"TRUCK\",\"portOfEntry\":\"2704\",\"importDate\":\"")
                .append(FIRST_IMPORT.plusDays(random.nextInt(IMPORT_DAYS)))
                .append("\",\"lines\":[");
        for (int number = 1; number <= LINES; number++) {
            Trade trade = number == plantedLine ? Trade.LISTED : Trade.any(random);
            json.append(number == 1 ? "" : ",");
            line(json, number, trade, random);
        }
        return new Filing(importer, json.append("]}").toString().getBytes(StandardCharsets.UTF_8), planted);
    }

    private static void line(StringBuilder json, int number, Trade trade, SplittableRandom random) {
        goods(json.append("{\"number\":").append(number).append(','), trade.goods(), trade, random);
        json.append(",\"value\":{\"amount\":\"")
                .append(100 + random.nextInt(90_000))
                .append(String.format(Locale.ROOT, ".%02d", random.nextInt(100)))
                .append("\",\"currency\":\"USD\"},\"quantity\":{\"amount\":\"")
                .append(1 + random.nextInt(5_000))
                .append("\",\"unit\":\"KG\"},\"inputs\":[");
        for (int input = 0; input < INPUT_TIERS; input++) {
            goods(json.append(input == 0 ? "{" : ",{"), trade.input(), trade.makesInput(), random);
            json.append('}');
        }
        json.append("]}");
    }

    private static void goods(StringBuilder json, Trade.Goods goods, Trade trade, SplittableRandom random) {
        json.append("\"description\":\"")
                .append(goods.words())
                .append(", lot ")
                .append(random.nextInt(1_000_000))
                .append("\",\"hts\":\"")
                .append(goods.hts())
                .append("\",\"originCountry\":\"")
                .append(trade.country())
                .append("\",\"parties\":[{\"role\":\"MANUFACTURER\",\"name\":\"")
                .append(trade.maker(random))
                .append("\",\"address\":{\"street\":\"")
                .append(1 + random.nextInt(400))
                .append(" Mill Road\",\"city\":\"")
                .append(trade.city())
                .append("\",\"country\":\"")
                .append(trade.country())
                .append("\"}}]");
    }

    /** Luhn over filer code and serial number (CATAIR); digits only, so that no letter has to be valued. */
    private static String entryNumber(int serial) {
        String ten = FILER + String.format(Locale.ROOT, "%07d", serial);
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int digit = (ten.charAt(i) - '0') * (i % 2 == 1 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return FILER + "-" + ten.substring(3) + "-" + (10 - sum % 10) % 10;
    }
}
