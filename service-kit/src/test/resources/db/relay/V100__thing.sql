create table thing (id text not null, version bigint not null, bytes bytea not null, primary key (id, version));
