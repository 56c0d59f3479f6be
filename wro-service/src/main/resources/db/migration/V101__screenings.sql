-- The filing register as shipments.v1 told it: the newest version seen, and whose it is.
CREATE TABLE shipment (
    shipment_id     uuid NOT NULL,
    version         integer NOT NULL CHECK (version >= 1),
    cancelled       boolean NOT NULL,
    importer        text NOT NULL,
    filer           text,
    port            text NOT NULL,
    entry_key       text,
    bill_key        text,
    PRIMARY KEY (shipment_id)
) PARTITION BY RANGE (shipment_id);

-- This service's own copy of what was filed: verified against its hash when it came, immutable since.
CREATE TABLE manifest (
    shipment_id     uuid NOT NULL,
    version         integer NOT NULL CHECK (version >= 1),
    sha256          text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes           bytea NOT NULL,
    PRIMARY KEY (shipment_id, version)
) PARTITION BY RANGE (shipment_id);

-- One verdict for one version under one revision. A clear one keeps no event and no evidence: both are derived.
CREATE TABLE screening (
    shipment_id     uuid NOT NULL,
    version         integer NOT NULL CHECK (version >= 1),
    revision        integer NOT NULL CHECK (revision >= 1),
    verdict         text NOT NULL CHECK (verdict IN ('CLEAR', 'IN_REVIEW', 'HELD')),
    incomplete      boolean NOT NULL,
    failure         text CHECK (failure IN ('UNREADABLE', 'UNSCREENABLE')),
    import_date     date,
    result_sha256   text NOT NULL CHECK (result_sha256 ~ '^[0-9a-f]{64}$'),
    gaps            bytea,
    trace           text[] NOT NULL,
    event           bytea,
    evidence        bytea,
    importer        text NOT NULL,
    filer           text,
    port            text NOT NULL,
    entry_key       text,
    bill_key        text,
    screened_at     timestamptz NOT NULL,
    PRIMARY KEY (shipment_id, version, revision),
    CHECK ((verdict = 'CLEAR') = (event IS NULL)),
    CHECK ((evidence IS NULL) = (verdict = 'CLEAR' OR failure IS NOT NULL)),
    CHECK (failure IS NULL OR verdict = 'IN_REVIEW'),
    CHECK (failure IS NOT NULL OR import_date IS NOT NULL)
) PARTITION BY RANGE (shipment_id);
COMMENT ON COLUMN screening.result_sha256 IS 'of the engine''s result; of the event body where there is no result';
COMMENT ON COLUMN screening.gaps IS 'what the screening could not see, as the result has it (JSON); null for nothing';
COMMENT ON COLUMN screening.trace IS 'keys by which a change of the order book finds the shipments it touches';

-- The event body of a clear verdict, byte for byte as the service would write it.
CREATE FUNCTION clear_event(shipment_id uuid, version integer, revision integer, import_date date) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT convert_to(format(
        '{"screeningId":"%1$s.%2$s.%3$s","shipmentId":"%1$s","version":%2$s,"revision":%3$s,"verdict":"CLEAR",'
        '"incomplete":false,"importDate":"%4$s","lines":[],"grounds":[],"reasons":[]}',
        shipment_id, version, revision, to_char(import_date, 'YYYY-MM-DD')), 'UTF8')
$$;

REVOKE UPDATE, DELETE ON manifest, screening FROM wro_app;
