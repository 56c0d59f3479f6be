-- One row a shipment: what it is filed under, and its three registers (filing, verdict, custody). A row is born with the first filing, without a
-- verdict and without custody, so the registers have defaults; 0 is "none yet" in a register's key.
create table shipment (
    id                uuid        not null primary key,
    importer          text        not null,
    filer             text,
    port              text        not null,
    entry_number      text,
    entry_key         text,
    scac              text        not null,
    bill_number       text        not null,
    bill_key          text        not null,
    import_date       date        not null,
    line_count        integer     not null,
    line_numbers      text        not null,
    retired_lines     text        not null default '',
    created_at        timestamptz not null,
    amended_at        timestamptz not null,
    asked_at          timestamptz not null,
    filing_version    integer     not null default 1,
    filing_cancelled  boolean     not null default false,
    verdict_version   integer     not null default 0,
    verdict_revision  bigint      not null default 0,
    verdict_kind      text        check (verdict_kind in ('CLEAR', 'IN_REVIEW', 'HELD')),
    verdict_reason    text,
    custody_sequence  bigint      not null default 0,
    custody_state     text        check (custody_state in ('HELD', 'IN_REVIEW', 'RELEASED', 'CLEARED')),
    absorbed_version  integer     not null default 0,
    absorbed_revision bigint      not null default 0,
    status            text        not null default 'RECEIVED'
        check (status in ('RECEIVED', 'CLEAR', 'IN_REVIEW', 'HELD', 'RELEASED', 'CANCELLED')),
    check ((verdict_version = 0) = (verdict_kind is null)),
    check ((custody_sequence = 0) = (custody_state is null))
) partition by range (id);

comment on column shipment.line_numbers is 'line numbers of the present version, as ranges: 1-3,7';
comment on column shipment.retired_lines is 'line numbers of earlier versions that the present one lacks: never used again';
comment on column shipment.asked_at is 'when wro-service was last told of the present version';
comment on column shipment.status is 'computed from the registers and written with them; kept for lists and counts';

create index shipment_by_importer on shipment (importer, id);
create index shipment_by_filer on shipment (filer, id) where filer is not null;
create index shipment_by_status on shipment (status, id);
create index shipment_by_port on shipment (port, id);
create index shipment_by_entry on shipment (entry_key) where entry_key is not null;
create index shipment_by_bill on shipment (bill_key);
-- what waits for its verdict: small at all times, so asking again never reads the whole table
create index shipment_unanswered on shipment (asked_at) where verdict_version < filing_version;

-- Every version of a manifest, as canonical bytes. Written once.
create table manifest (
    shipment_id uuid        not null,
    version     integer     not null,
    bytes       bytea       not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    filed_at    timestamptz not null,
    filed_by    text        not null,
    primary key (shipment_id, version)
) partition by range (shipment_id);

-- A live filing is unique by entry number, or by bill of lading and importer where there is no entry. Not partitioned: uniqueness is over all months.
create table live_filing (
    natural_key text not null primary key,
    shipment_id uuid not null
);

create table shipment_default partition of shipment default;
create table manifest_default partition of manifest default;
select create_month_partitions('shipment', 1, 3);
select create_month_partitions('manifest', 1, 3);

-- a manifest is evidence: nobody changes one, and no role of the application could
revoke update, delete, truncate on manifest, manifest_default from shipment_app;
