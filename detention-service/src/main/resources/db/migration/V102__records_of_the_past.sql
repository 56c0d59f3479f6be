-- What an agency's record of the past says, beside whom the goods belong to. NONE: a filing of today.
alter table custody
    add column history_source text not null default 'NONE' check (history_source in ('AGENCY', 'SYNTHETIC', 'NONE')),
    add column detained_on    date check (detained_on is null or history_source <> 'NONE'),
    add column known_on       date check (known_on is null or history_source <> 'NONE');
alter table detention
    add column history_source text not null default 'NONE' check (history_source in ('AGENCY', 'SYNTHETIC', 'NONE')),
    add column detained_on    date check (detained_on is null or history_source <> 'NONE'),
    add column known_on       date check (known_on is null or history_source <> 'NONE'),
    -- the order that leads, or 'none': of a detention, whether it still counts or not
    add column counted_under  text;
alter table ground drop constraint ground_reason_check;
alter table ground add constraint ground_reason_check
    check (reason in ('INCOMPLETE', 'UNREADABLE', 'UNSCREENABLE', 'HISTORY_DISAGREES'));

update detention d set counted_under = coalesce(
    (select g.ground_key from ground g
     where g.shipment_id = d.shipment_id and g.line = d.line and g.ordinal = d.ordinal and g.answer is not null
     order by case g.answer when 'DETAIN' then 1 else 2 end,
         case g.basis when 'FINDING' then 1 when 'UFLPA' then 2 when 'CAATSA' then 3 else 4 end,
         g.ground_key collate "C" limit 1),
    'none')
where d.held_on is not null;
alter table detention add constraint detention_counted_under_check
    check ((counted_under is null) = (held_on is null));

-- Lists begin with the oldest: the day on which a detention was opened, then its id. A ground has the day of its detention,
-- which never changes, so that an order's detentions come in the same order.
alter table ground add column opened_on date;
update ground g set opened_on = d.opened_on from detention d
where d.shipment_id = g.shipment_id and d.line = g.line and d.ordinal = g.ordinal;
alter table ground alter column opened_on set not null;
drop index ground_of_order;
create index ground_of_order on ground (ground_key, opened_on, shipment_id, line, ordinal) where reason is null;

drop index detention_of_importer, detention_of_filer, detention_of_port, detention_in_state, detention_of_year,
    detention_in_review_of_year;
create index detention_oldest on detention (opened_on, shipment_id, line, ordinal);
create index detention_of_importer on detention (importer, opened_on, shipment_id, line, ordinal);
create index detention_of_filer on detention (filer, opened_on, shipment_id, line, ordinal) where filer is not null;
create index detention_of_port on detention (port, opened_on, shipment_id, line, ordinal);
create index detention_in_state on detention (state, opened_on, shipment_id, line, ordinal);
create index detention_of_source on detention (history_source, opened_on, shipment_id, line, ordinal);
create index detention_in_review_of_year on detention (fiscal_year(opened_on), opened_on, shipment_id, line, ordinal)
    where state = 'IN_REVIEW';
create index detention_counted_under on detention (counted_under, opened_on, shipment_id, line, ordinal)
    where counted_under is not null;
-- of a fiscal year, those that no longer count too: on an earlier day they did
create index detention_of_year on detention (fiscal_year(held_on), opened_on, shipment_id, line, ordinal)
    where held_on is not null;
-- between two days: as many rows as were held then, in whatever order
create index detention_held_on on detention (held_on) where held_on is not null;
