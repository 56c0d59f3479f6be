package org.section307.wro.order.domain;

import java.util.List;
import org.section307.engine.scope.Order;

/** Orders as documents. */
public interface OrderDocuments {
    /** The rows of the reference data that the engine ships: the first revision. */
    List<SourceRow> shipped();

    /** The event body that tells of an order. The same order and revision give the same bytes. */
    byte[] facts(Order order, int revision, int ordersInRevision);
}
