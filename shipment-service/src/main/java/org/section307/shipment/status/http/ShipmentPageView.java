package org.section307.shipment.status.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.section307.kit.paging.Page;

/** One page of shipments. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ShipmentPage", description = "One page of shipments, newest first")
public record ShipmentPageView(
        @Schema(description = "At most as many as asked for")
        List<ShipmentView> items,

        @Schema(description = "How many of the items are synthetic: made-up records of the past")
        int synthetic,

        @Schema(description = "Opaque; give it as `cursor` for the next page. Absent on the last page") @Nullable
        String nextCursor) {
    static ShipmentPageView of(Page<ShipmentView> page) {
        return new ShipmentPageView(
                page.items(),
                (int) page.items().stream().filter(ShipmentView::synthetic).count(),
                page.nextCursor());
    }
}
