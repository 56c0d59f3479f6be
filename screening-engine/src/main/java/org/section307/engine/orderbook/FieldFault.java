package org.section307.engine.orderbook;

/** A member of a row that this reader doesn't understand. The data are public: the message may quote them. */
final class FieldFault extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final String field;

    FieldFault(String field, String reason) {
        super(reason);
        this.field = field;
    }

    String field() {
        return field;
    }
}
