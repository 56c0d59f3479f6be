package org.section307.engine.orderbook;

/** A row of the reference data that can't be read as an order. There is no book without it: half a book would clear what it must hold. */
public final class FaultyRow extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final String orderId;
    private final String field;

    FaultyRow(String orderId, FieldFault fault) {
        super("the row of order " + orderId + " can't be read: " + fault.field() + ": " + fault.getMessage(), fault);
        this.orderId = orderId;
        this.field = fault.field();
    }

    public String orderId() {
        return orderId;
    }

    /** Name of the member at fault, without those that it lies in; `row` where it is the row as a whole. */
    public String field() {
        return field;
    }
}
