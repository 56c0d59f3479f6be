-- Tables of one shipment are partitioned by its id (UUIDv7: the time is in it), so that keys, pruning and retention are one.

create table custody (
    shipment_id       uuid        not null primary key,
    sequence          bigint      not null check (sequence >= 1),
    state             text        check (state in ('HELD', 'IN_REVIEW', 'RELEASED', 'CLEARED')),
    absorbed_version  bigint      not null check (absorbed_version >= 1),
    absorbed_revision bigint      not null check (absorbed_revision >= 1),
    absorbed_readable boolean     not null,
    importer          text        not null,
    filer             text,
    port              text        not null,
    entry_key         text,
    bill_key          text        not null,
    import_date       date,
    changed_at        timestamptz not null
) partition by range (shipment_id);

create table detention (
    shipment_id    uuid           not null,
    line           integer        not null check (line >= 0),
    ordinal        integer        not null check (ordinal >= 1),
    version        integer        not null check (version >= 1),
    state          text           not null check (state in ('HELD', 'IN_REVIEW', 'RELEASED', 'DISMISSED')),
    value          numeric(14, 2) not null check (value >= 0),
    opened_on      date           not null,
    opened_at      timestamptz    not null,
    held_on        date           check ((held_on is null) = (state in ('IN_REVIEW', 'DISMISSED'))),
    held_at        timestamptz    check ((held_at is null) = (held_on is null)),
    closed_on      date           check ((closed_on is null) = (state in ('HELD', 'IN_REVIEW'))),
    closed_at      timestamptz    check ((closed_at is null) = (closed_on is null)),
    closing_reason text           check ((closing_reason is null) = (closed_on is null)),
    -- the day that sets the fiscal year; null where it was never held, or not the order's goods
    counted_on     date           generated always as
                                  (case when closing_reason = 'FALSE_MATCH' then null else held_on end) stored,
    importer       text           not null,
    filer          text,
    port           text           not null,
    entry_key      text,
    bill_key       text           not null,
    primary key (shipment_id, line, ordinal),
    foreign key (shipment_id) references custody
) partition by range (shipment_id);

-- the rule itself: a line has at most one open hold, whoever writes
create unique index detention_one_open_a_line on detention (shipment_id, line) where state in ('HELD', 'IN_REVIEW');
create index detention_of_importer on detention (importer, shipment_id, line, ordinal);
create index detention_of_filer on detention (filer, shipment_id, line, ordinal) where filer is not null;
create index detention_in_state on detention (state, shipment_id, line, ordinal) where state in ('HELD', 'IN_REVIEW');
create index detention_counted_on on detention (counted_on) where counted_on is not null;

create table ground (
    shipment_id   uuid    not null,
    line          integer not null,
    ordinal       integer not null,
    ground_key    text    not null,
    reason        text    check (reason in ('INCOMPLETE', 'UNREADABLE', 'UNSCREENABLE')),
    basis         text    check (basis in ('WRO', 'FINDING', 'UFLPA', 'CAATSA')),
    answer        text    check (answer in ('DETAIN', 'REVIEW')),
    superseded_by text,
    in_custody_on date,
    state         text    not null check (state in ('OPEN', 'CLOSED', 'NAMED')),
    version       bigint  not null,
    primary key (shipment_id, line, ordinal, ground_key),
    foreign key (shipment_id, line, ordinal) references detention,
    check ((reason is null) = (basis is not null)),
    check (num_nonnulls(reason, answer, superseded_by) = 1)
) partition by range (shipment_id);

create index ground_of_order on ground (ground_key, shipment_id, line, ordinal) where reason is null;

-- what officers did: it only grows
create table act (
    shipment_id uuid        not null,
    line        integer     not null,
    ordinal     integer     not null,
    version     integer     not null, -- of the detention, after the act
    officer     text        not null,
    act         text        not null check (act in ('RELEASE', 'CONFIRM', 'REJECT')),
    reason      text        not null,
    note        text,
    done_at     timestamptz not null,
    primary key (shipment_id, line, ordinal, version),
    foreign key (shipment_id, line, ordinal) references detention
) partition by range (shipment_id);

-- the books: a detention counted, or the exact reversal of an earlier row; they only grow
create table tally (
    position     bigint         generated always as identity,
    shipment_id  uuid           not null,
    line         integer        not null,
    ordinal      integer        not null,
    step         integer        not null check (step >= 1), -- of the detention's rows, in order
    effective_on date           not null,
    known_on     date           not null,
    lines        smallint       not null check (lines in (1, -1)),
    value        numeric(14, 2) not null check (lines * value >= 0),
    entry_key    text,
    bill_key     text           not null,
    primary key (shipment_id, line, ordinal, step),
    -- rows alternate: counted, reversed, counted …; so nothing counts twice, whoever writes
    check (lines = case when step % 2 = 1 then 1 else -1 end)
) partition by range (shipment_id);

create index tally_effective_on on tally (effective_on);
create index tally_position on tally (position);

-- the bytes of each published custody, kept as sent
create table custody_event (
    shipment_id uuid   not null,
    sequence    bigint not null,
    bytes       bytea  not null,
    primary key (shipment_id, sequence)
) partition by range (shipment_id);

-- newest revision of each published order
create table order_register (
    order_id           text    not null primary key,
    revision           bigint  not null check (revision >= 1),
    orders_in_revision integer not null check (orders_in_revision >= 1),
    kind               text    not null check (kind in ('WRO', 'FINDING', 'UFLPA_LISTING', 'STATUTE')),
    title              text    not null,
    country            text,
    date_issued        date,
    year_issued        integer,
    in_force_from      date,
    in_force_from_year integer,
    in_force_until     date,
    ended_after        date,
    ended_by           date,
    vacated_on         date
);

-- Whoever comes by a right that he should not have meets the trigger.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger act_only_grows before update or delete on act for each row execute function refuse_change();
create trigger tally_only_grows before update or delete on tally for each row execute function refuse_change();
create trigger custody_event_only_grows before update or delete on custody_event
    for each row execute function refuse_change();

revoke update, delete, truncate on act, tally, custody_event from detention_app;
revoke delete, truncate on custody, detention, ground, order_register from detention_app;

-- partitions come last, so that each takes over triggers and indexes; the default one holds ids that name no month
create table custody_default       partition of custody       default;
create table detention_default     partition of detention     default;
create table ground_default        partition of ground        default;
create table act_default           partition of act           default;
create table tally_default         partition of tally         default;
create table custody_event_default partition of custody_event default;

revoke all on custody_default, detention_default, ground_default, act_default, tally_default, custody_event_default
    from detention_app;

select create_month_partitions(name, 1, 3)
from unnest(array['custody', 'detention', 'ground', 'act', 'tally', 'custody_event']) as name;
