package org.section307.shipment.status.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.section307.shipment.status.domain.History;
import org.section307.shipment.status.domain.Shipment;
import org.section307.shipment.status.domain.Status;

/** A shipment's row, to be read: registers are written under a lock by {@link PostgresRegisters}. */
@Entity
@Immutable
@Table(name = "shipment")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class ShipmentEntity {
    @Id
    UUID id;

    @Column(name = "filing_version")
    int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Status status;

    @Column(name = "verdict_reason")
    @Nullable
    String reason;

    String importer;

    @Nullable
    String filer;

    @Column(name = "entry_number")
    @Nullable
    String entryNumber;

    @Column(name = "entry_key")
    @Nullable
    String entryKey;

    String scac;

    @Column(name = "bill_number")
    String billNumber;

    @Column(name = "bill_key")
    String billKey;

    String port;

    @Column(name = "import_date")
    LocalDate importDate;

    @Column(name = "line_count")
    int lineCount;

    @Column(name = "history_source")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    History.@Nullable Source historySource;

    @Column(name = "detained_on")
    @Nullable
    LocalDate detainedOn;

    @Column(name = "known_on")
    @Nullable
    LocalDate knownOn;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "amended_at")
    Instant amendedAt;

    Shipment toDomain() {
        return new Shipment(
                id,
                version,
                status,
                status == Status.IN_REVIEW ? reason : null,
                importer,
                filer,
                entryNumber,
                scac,
                billNumber,
                port,
                importDate,
                lineCount,
                historySource == null ? null : new History(historySource, detainedOn, knownOn),
                createdAt,
                amendedAt);
    }
}
