package org.section307.wro.order.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.section307.wro.order.domain.HeldBook;

/** The few revisions of the past that were last asked for: a book is some megabytes, and takes a moment to build. */
final class RecentBooks {
    static final int BOOKS_MAX = 4;
    private static final float LOAD_FACTOR = 0.75f;

    /** From the one that was longest not asked for. */
    private final Map<Integer, HeldBook> byNumber = new LinkedHashMap<>(BOOKS_MAX + 1, LOAD_FACTOR, true);

    /** The book, built where it is not there. One is built at a time: whoever asks for the same one waits for it. */
    synchronized HeldBook get(int number, Supplier<HeldBook> build) {
        var book = byNumber.get(number);
        if (book == null) {
            book = build.get();
            byNumber.put(number, book);
            if (byNumber.size() > BOOKS_MAX) {
                byNumber.remove(byNumber.keySet().iterator().next());
            }
        }
        return book;
    }
}
