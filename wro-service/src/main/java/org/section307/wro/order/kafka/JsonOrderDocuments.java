package org.section307.wro.order.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.section307.engine.OrderBook;
import org.section307.engine.scope.Order;
import org.section307.wro.order.domain.OrderDocuments;
import org.section307.wro.order.domain.SourceRow;

/** Orders as JSON: the rows of the reference data, and the events that tell of them. */
@ApplicationScoped
class JsonOrderDocuments implements OrderDocuments {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A file of the reference data, and the member that holds its rows. */
    private record SourceFile(String name, String member) {}

    private static final List<SourceFile> FILES = List.of(
            new SourceFile("orders", "orders"),
            new SourceFile("statutory", "presumptions"),
            new SourceFile("uflpa_entities", "entities"));

    @Override
    public List<SourceRow> shipped() {
        var rows = new ArrayList<SourceRow>();
        for (SourceFile file : FILES) {
            var array = read(file).path(file.member());
            for (int position = 0; position < array.size(); position++) {
                rows.add(row(file, position, array.get(position)));
            }
        }
        return rows;
    }

    @Override
    public byte[] facts(Order order, int revision, int ordersInRevision) {
        return bytes(OrderPublishedMessage.of(order, revision, ordersInRevision));
    }

    private static JsonNode read(SourceFile file) {
        try (var stream = OrderBook.class.getResourceAsStream("orderbook/" + file.name() + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("the engine ships no file " + file.name());
            }
            return JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SourceRow row(SourceFile file, int position, JsonNode row) {
        return new SourceRow(row.required("id").asText(), file.name(), position, bytes(row));
    }

    private static byte[] bytes(Object document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
