-- An event comes again and again, redelivered or asked for: it is buried once, unless its body is another.
alter table dead_letter add column event_sha256 bytea;

comment on column dead_letter.event_sha256 is 'SHA-256 of ce_id, NUL and body; null where there is no ce_id: such a letter is one a record';

-- a hash, since an id may be longer than an index entry
create unique index dead_letter_event on dead_letter (topic, event_sha256) where event_sha256 is not null;
