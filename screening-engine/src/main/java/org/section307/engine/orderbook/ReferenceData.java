package org.section307.engine.orderbook;

import java.util.ArrayList;
import java.util.List;
import org.section307.engine.scope.Order;

/** The reference data that the engine ships: 86 orders, 105 listings and 2 statutory presumptions. */
public final class ReferenceData {
    private ReferenceData() {}

    /**
     * Reads all rows.
     *
     * @throws IllegalStateException if a row has a value that this reader doesn't know
     */
    public static List<Order> shipped() {
        RegionData regions = RegionData.read();
        OrderRows orderRows = new OrderRows(GoodsData.read(), regions);
        ListingRows listingRows = new ListingRows(regions);
        List<Order> orders = new ArrayList<>();
        Rows.file("orders.json").path("orders").forEach(row -> orders.add(orderRows.order(row)));
        Rows.file("uflpa_entities.json").path("entities").forEach(row -> orders.add(listingRows.listing(row)));
        Rows.file("statutory.json").path("presumptions").forEach(row -> orders.add(listingRows.presumption(row)));
        return orders;
    }
}
