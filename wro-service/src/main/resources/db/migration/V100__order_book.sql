-- The order book: numbered revisions that nobody changes, and the head that says which one is in force.
CREATE TABLE book_revision (
    revision        integer PRIMARY KEY CHECK (revision >= 1),
    engine_version  text NOT NULL,
    policy_version  text NOT NULL,
    sources_sha256  text NOT NULL CHECK (sources_sha256 ~ '^[0-9a-f]{64}$'),
    order_count     integer NOT NULL CHECK (order_count >= 1),
    activated_at    timestamptz NOT NULL
);

-- One row: the revision in force. Only a transaction that holds the fence's exclusive lock writes it.
CREATE TABLE book_head (
    only_row        boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    revision        integer NOT NULL REFERENCES book_revision
);

-- An order as a revision first had it. Revision n holds, of each order, the greatest version up to n.
CREATE TABLE order_version (
    order_id        text NOT NULL,
    revision        integer NOT NULL REFERENCES book_revision,
    source_file     text NOT NULL,
    position        integer NOT NULL CHECK (position >= 0),
    source_row      bytea NOT NULL,
    facts           bytea NOT NULL,
    PRIMARY KEY (order_id, revision)
);
COMMENT ON COLUMN order_version.position IS 'place of the row in its source file, from 0: the engine reads rows in file order';
COMMENT ON COLUMN order_version.source_row IS 'the row of the source file, JSON: hashed, hence bytes';
COMMENT ON COLUMN order_version.facts IS 'the event body of orders.v1';

-- What a change of the head leaves to be done: shipments screened before it.
CREATE TABLE rescreening (
    revision        integer PRIMARY KEY REFERENCES book_revision,
    recorded_at     timestamptz NOT NULL
);

REVOKE UPDATE, DELETE ON book_revision, order_version FROM wro_app;
REVOKE DELETE ON book_head FROM wro_app;
