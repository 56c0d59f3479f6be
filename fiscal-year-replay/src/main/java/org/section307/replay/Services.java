package org.section307.replay;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the services listen. */
public record Services(URI shipments, URI orders, URI detentions) {
    Map<String, URI> byName() {
        var all = new LinkedHashMap<String, URI>();
        all.put("shipment-service", shipments);
        all.put("wro-service", orders);
        all.put("detention-service", detentions);
        return all;
    }
}
