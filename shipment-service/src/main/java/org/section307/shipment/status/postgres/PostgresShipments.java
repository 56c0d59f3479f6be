package org.section307.shipment.status.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.section307.kit.access.Caller;
import org.section307.kit.access.Visibility;
import org.section307.shipment.status.domain.History;
import org.section307.shipment.status.domain.Origin;
import org.section307.shipment.status.domain.Shipment;
import org.section307.shipment.status.domain.Shipments;

@ApplicationScoped
class PostgresShipments implements Shipments, PanacheRepositoryBase<ShipmentEntity, UUID> {
    @Override
    public Optional<Shipment> find(Caller caller, UUID shipmentId) {
        Conditions conditions = new Conditions(caller).with("s.id = :id", "id", shipmentId);
        return find("from ShipmentEntity s where " + conditions, conditions.parameters)
                .singleResultOptional()
                .map(ShipmentEntity::toDomain);
    }

    @Override
    public List<Shipment> list(Caller caller, Filter filter, @Nullable UUID before, int limit) {
        Conditions conditions = new Conditions(caller)
                .with("s.id < :before", "before", before)
                .with("s.status in :statuses", "statuses", filter.statuses().isEmpty() ? null : filter.statuses())
                .with("s.importer = :importer", "importer", filter.importer())
                .with("s.port = :port", "port", filter.port())
                .with("s.entryKey = :entryKey", "entryKey", filter.entryKey())
                .with("s.billKey = :billKey", "billKey", filter.billKey())
                .with("s.importDate >= :from", "from", filter.importDateFrom())
                .with("s.importDate <= :to", "to", filter.importDateTo())
                .from(filter.origin());
        return find("from ShipmentEntity s where " + conditions + " order by s.id desc", conditions.parameters)
                .range(0, limit - 1)
                .stream()
                .map(ShipmentEntity::toDomain)
                .toList();
    }

    /** What a row must meet: the caller's view first, then each filter that is given. Constant text; values are parameters. */
    private static final class Conditions {
        private final StringJoiner text = new StringJoiner(" and ");
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(Caller caller) {
            Visibility visibility = Visibility.of(caller, "s");
            text.add(visibility.predicate());
            parameters.putAll(visibility.parameters());
        }

        Conditions with(String condition, String name, @Nullable Object value) {
            if (value != null) {
                text.add(condition);
                parameters.put(name, value);
            }
            return this;
        }

        Conditions from(@Nullable Origin origin) {
            return switch (origin) {
                case null -> this;
                case NONE -> always("s.historySource is null");
                case AGENCY -> with("s.historySource = :source", "source", History.Source.AGENCY);
                case SYNTHETIC -> with("s.historySource = :source", "source", History.Source.SYNTHETIC);
            };
        }

        private Conditions always(String condition) {
            text.add(condition);
            return this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
