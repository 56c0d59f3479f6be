package org.section307.detention.lifecycle.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Line numbers as an event writes them: `1-3,7`. */
final class LineRanges {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,9}(-[0-9]{1,9})?(,[0-9]{1,9}(-[0-9]{1,9})?)*");
    /** A manifest has at most 10,000 lines; their numbers may have gaps, ranges have none. */
    private static final int LINES_MAX = 10_000;

    private LineRanges() {}

    /**
     * The numbers, in the order written.
     *
     * @throws IllegalArgumentException where the text is no list of ranges, or names more lines than a manifest may have
     */
    static List<Integer> read(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no list of line ranges");
        }
        var lines = new ArrayList<Integer>();
        for (var range : text.split(",", -1)) {
            int dash = range.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
            int last = Integer.parseInt(dash < 0 ? range : range.substring(dash + 1));
            if (last < first || lines.size() + (last - first) >= LINES_MAX) {
                throw new IllegalArgumentException("a line range runs backwards or too far");
            }
            for (int line = first; line <= last; line++) {
                lines.add(line);
            }
        }
        return lines;
    }
}
