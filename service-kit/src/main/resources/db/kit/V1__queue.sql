-- What every service's queue needs. The owner role runs this; the application role gets its rights by default privileges.

-- Events that wait for the relay. Rows live for milliseconds: written beside the state they tell of, deleted once sent.
create table outbox (
    -- no cached or pooled sequence: an id drawn later must be greater, since id order per key is commit order
    id bigint generated always as identity (cache 1) primary key,
    topic text not null,
    key text not null,
    version bigint not null,
    revision bigint not null,
    event_id text not null,
    event_type text not null,
    -- extension attributes, `name=value` one by one
    extensions text[] not null,
    size_bytes integer not null check (size_bytes >= 0),
    created_at timestamptz not null default clock_timestamp()
) with (
    -- a queue is all dead rows after a while: vacuum by count, not by share, and without pauses
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_vacuum_insert_threshold = -1,
    autovacuum_vacuum_cost_delay = 0
);

-- Which relay may send, by this database's clock. `sending`: the holder whose batch may be sent but not yet deleted.
create table relay_lease (
    only_row boolean primary key default true check (only_row),
    holder uuid not null,
    expires_at timestamptz not null,
    sending uuid
) with (fillfactor = 50);

-- Messages nobody could read. Kept for people, never re-injected.
create table dead_letter (
    topic text not null,
    partition integer not null,
    record_offset bigint not null,
    key text,
    -- header names and values, alternating
    headers text[] not null,
    body bytea,
    reason text not null,
    buried_at timestamptz not null default clock_timestamp(),
    -- set by a person who has looked after it
    attended_at timestamptz,
    primary key (topic, partition, record_offset)
);
create index dead_letter_unattended on dead_letter (buried_at) where attended_at is null;

-- Requests that are safe to repeat.
create table idempotency (
    client text not null,
    key text not null,
    request_sha256 text not null,
    reference text not null,
    remembered_at timestamptz not null default clock_timestamp(),
    primary key (client, key)
);
create index idempotency_remembered_at on idempotency (remembered_at);
