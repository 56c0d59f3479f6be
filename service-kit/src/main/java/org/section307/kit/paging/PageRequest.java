package org.section307.kit.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param limit 1 to 200
 * @param after the last key of the page before, part by part; empty for the first page
 */
public record PageRequest(int limit, List<String> after) {
    public static final int LIMIT_MAX = 200;
    public static final int LIMIT_DEFAULT = 50;

    public PageRequest {
        after = List.copyOf(after);
    }

    /**
     * Reads the query parameters `limit` and `cursor`.
     *
     * @throws org.section307.kit.problem.ProblemException 422 where the limit is out of bounds or the cursor is not one of ours
     */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor, int keyParts) {
        throw new UnsupportedOperationException("to be written " + limit + cursor + keyParts);
    }

    /** The opaque cursor of the page after the item with this key. */
    public static String cursor(String... key) {
        throw new UnsupportedOperationException("to be written " + key.length);
    }
}
