package org.section307.wro.order.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One order as the reference data have it.
 *
 * @param file name of the source file without its ending
 * @param position place of the row in its file, from 0
 * @param json the row, UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go in and out once; nobody compares rows
public record SourceRow(String orderId, String file, int position, byte[] json) {
    private static final Comparator<SourceRow> FILE_ORDER = Comparator.comparing(SourceRow::file)
            .thenComparingInt(SourceRow::position)
            // a file that lost a row has others at the places of rows that stay
            .thenComparing(SourceRow::orderId);

    /** The rows of a book after a change: each changed row in the place of its order's, all in the order of file and position. */
    public static List<SourceRow> changed(List<SourceRow> rows, List<SourceRow> changes) {
        var byOrder = new TreeMap<String, SourceRow>();
        rows.forEach(row -> byOrder.put(row.orderId(), row));
        changes.forEach(row -> byOrder.put(row.orderId(), row));
        return byOrder.values().stream().sorted(FILE_ORDER).toList();
    }

    /** Those of the rows that the book lacks, or has other bytes of. What the book has and the rows lack, it keeps. */
    public static List<SourceRow> news(List<SourceRow> book, List<SourceRow> rows) {
        var byOrder = new HashMap<String, SourceRow>();
        book.forEach(row -> byOrder.put(row.orderId(), row));
        return rows.stream()
                .filter(row -> !row.saysTheSameAs(byOrder.get(row.orderId())))
                .toList();
    }

    /** Whether file and bytes are the same. Its place says nothing of an order. */
    private boolean saysTheSameAs(@Nullable SourceRow other) {
        return other != null && file.equals(other.file) && Arrays.equals(json, other.json);
    }

    /** SHA-256 over rows, in the order of file and position: file, position and bytes of each. */
    public static String sha256(List<SourceRow> rows) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (SourceRow row : rows.stream().sorted(FILE_ORDER).toList()) {
                digest.update((row.file() + "/" + row.position() + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(row.json());
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
