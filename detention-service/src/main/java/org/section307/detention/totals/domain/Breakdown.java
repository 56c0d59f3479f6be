package org.section307.detention.totals.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A year's detentions in rows. Each line is in one row; a shipment with lines in several rows is in each of them.
 *
 * @param rows by key
 * @param total what the year's figures say, of the same snapshot
 */
public record Breakdown(By by, List<Row> rows, Detained total) {
    /** The key of the row of lines that a person holds and no order does. */
    public static final String UNDER_NO_ORDER = "none";

    public Breakdown {
        rows = rows.stream().sorted(Comparator.comparing(Row::key)).toList();
    }

    /**
     * One row.
     *
     * @param key order id or {@link #UNDER_NO_ORDER}; month as 2021-03; Schedule D code of the port
     * @param synthetic the part that is made up
     */
    public record Row(String key, String title, Detained all, Detained synthetic) {}

    /** The rows of a snapshot, titled by the orders of the same. */
    static Breakdown of(By by, List<Row> rows, List<OrderEntry> orders, Detained total) {
        Map<String, String> titles = new HashMap<>(Map.of(UNDER_NO_ORDER, "No order: held on a person's decision"));
        orders.forEach(order -> titles.put(order.orderId(), order.title()));
        return new Breakdown(
                by,
                by == By.ORDER
                        ? rows.stream()
                                .map(row -> new Row(
                                        row.key(),
                                        titles.getOrDefault(row.key(), row.title()),
                                        row.all(),
                                        row.synthetic()))
                                .toList()
                        : rows,
                total);
    }

    public Detained sumOfRows() {
        return rows.stream().map(Row::all).reduce(Detained.NONE, Detained::plus);
    }

    /** By how much the rows' shipments exceed the year's: those with lines in several rows. */
    public long shipmentsInSeveralRows() {
        return sumOfRows().shipments() - total.shipments();
    }
}
