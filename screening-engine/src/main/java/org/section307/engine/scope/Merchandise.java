package org.section307.engine.scope;

import java.util.List;
import org.section307.engine.compare.GoodsWords;

/** Which goods an order takes. */
public sealed interface Merchandise {

    /** All goods: the order is on labor, on a listed firm or on a region. */
    record AllGoods() implements Merchandise {}

    /** The order names goods that our data lack: weak about everything. */
    record NotInOurData() implements Merchandise {}

    /**
     * Named goods.
     *
     * @param prefixes HTS digits, 2 to 10, in the edition of the order; empty where the order has no codes
     * @param official whether the prefixes are the order's own and not our mapping
     */
    record Goods(String text, List<String> prefixes, boolean official, GoodsWords words) implements Merchandise {
        public Goods {
            prefixes = List.copyOf(prefixes);
        }
    }
}
