package org.section307.engine.orderbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.section307.engine.scope.Order;

/**
 * Reads orders from rows of the reference data: those that the engine ships (86 orders, 105 listings and 2 statutory
 * presumptions), or any others of the same form. The words of goods and the signs of regions are the engine's own.
 */
public final class ReferenceData {
    private static final String ORDERS = "orders";
    private static final String LISTINGS = "uflpa_entities";
    private static final String STATUTES = "statutory";

    private final OrderRows orderRows;
    private final ListingRows listingRows;

    private ReferenceData() {
        RegionData regions = RegionData.shipped();
        orderRows = new OrderRows(GoodsData.read(), regions);
        listingRows = new ListingRows(regions);
    }

    /**
     * Reads the rows that the engine ships.
     *
     * @throws FaultyRow if a row has a value that this reader doesn't know
     */
    public static List<Order> shipped() {
        ReferenceData data = new ReferenceData();
        List<Order> orders = new ArrayList<>();
        for (JsonNode row : Rows.file("orders.json").path("orders")) orders.add(data.shipped(ORDERS, row));
        for (JsonNode row : Rows.file("uflpa_entities.json").path("entities")) orders.add(data.shipped(LISTINGS, row));
        for (JsonNode row : Rows.file("statutory.json").path("presumptions")) orders.add(data.shipped(STATUTES, row));
        return orders;
    }

    /**
     * Reads rows, all or none.
     *
     * @throws FaultyRow if a row is no JSON object, has another id, lacks a member, has a value that this reader doesn't know,
     *     or needs words of goods that this engine lacks
     */
    public static List<Order> read(List<OrderRow> rows) {
        ReferenceData data = new ReferenceData();
        return rows.stream()
                .map(row -> data.order(row.orderId(), row.file(), () -> Rows.row(row.json())))
                .toList();
    }

    private Order shipped(String file, JsonNode row) {
        return order(row.path("id").asText("?"), file, () -> row);
    }

    private interface Source {
        JsonNode row();
    }

    private Order order(String orderId, String file, Source source) {
        try {
            JsonNode row = source.row();
            if (!Rows.text(row, "id").equals(orderId)) throw new FieldFault("id", "it is another order's");
            return switch (file) {
                case ORDERS -> orderRows.order(row);
                case LISTINGS -> listingRows.listing(row);
                case STATUTES -> listingRows.presumption(row);
                default -> throw new FieldFault(Rows.WHOLE, "there is no source file " + file);
            };
        } catch (FieldFault fault) {
            throw new FaultyRow(orderId, fault);
        }
    }
}
