-- What lists filter by and callers see by, each in the order of the list, so that a page reads a page.
create index detention_of_port on detention (port, shipment_id, line, ordinal);
drop index detention_in_state;
create index detention_in_state on detention (state, shipment_id, line, ordinal);

-- The fiscal year of a legal day: it begins three months before its number's calendar year.
create function fiscal_year(day date) returns integer
    language sql immutable parallel safe return extract(year from day + interval '3 months')::int;

-- What counts in a fiscal year, and its reviews that nobody has decided.
drop index detention_counted_on;
create index detention_of_year on detention (fiscal_year(counted_on), shipment_id, line, ordinal)
    where counted_on is not null;
create index detention_in_review_of_year on detention (fiscal_year(opened_on), shipment_id, line, ordinal)
    where state = 'IN_REVIEW';

-- An event's bytes lie here for the relay, which finds them by (shipment, sequence) from the outbox. They are no record:
-- who did what is in act, what counted when in tally, and the present state in custody, from which the bytes follow. So a
-- row may go once its outbox row is gone; it may still never change.
drop trigger custody_event_only_grows on custody_event;
create function refuse_other_bytes() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger custody_event_never_changes before update on custody_event
    for each row execute function refuse_other_bytes();
grant delete on custody_event to detention_app;
