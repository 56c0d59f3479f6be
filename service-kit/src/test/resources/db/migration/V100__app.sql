create table note (
    topic text not null,
    partition integer not null,
    record_offset bigint not null,
    text text not null,
    unreadable text,
    primary key (topic, partition, record_offset)
);
create table thing (id text not null, version bigint not null, bytes bytea not null, primary key (id, version));
create table entry (id uuid not null, primary key (id)) partition by range (id);
create table entry_default partition of entry default;
revoke update, delete on entry from shipment_app;
