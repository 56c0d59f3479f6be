package org.section307.kit.paging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.section307.kit.problem.Fault;
import org.section307.kit.problem.ProblemException;

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
     * @throws ProblemException 422 where the limit is out of bounds or the cursor is not one of ours
     */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor, int keyParts) {
        if (limit != null && (limit < 1 || limit > LIMIT_MAX)) {
            throw invalid("limit", "out-of-bounds", "the limit is from 1 to " + LIMIT_MAX);
        }
        int size = limit == null ? LIMIT_DEFAULT : limit;
        if (cursor == null) {
            return new PageRequest(size, List.of());
        }
        Optional<List<String>> key = Cursor.read(cursor).filter(parts -> parts.size() == keyParts);
        return new PageRequest(
                size,
                key.orElseThrow(() -> invalid("cursor", "foreign-cursor", "this list has not given out this cursor")));
    }

    /** The opaque cursor of the page after the item with this key. */
    public static String cursor(String... key) {
        return Cursor.write(List.of(key));
    }

    private static ProblemException invalid(String parameter, String rule, String message) {
        return ProblemException.invalid(List.of(Fault.in(parameter, rule, message)));
    }
}
