-- A record of the past, brought by an agency: where it comes from, when the agency detained the goods and when it knew. All null for a filing of
-- its day, which is also what a replica of the release before files while this one starts.
alter table shipment add column history_source text check (history_source in ('AGENCY', 'SYNTHETIC'));
alter table shipment add column detained_on date;
alter table shipment add column known_on date;
alter table shipment add column entered_value numeric(20, 2);
alter table shipment add check ((history_source is null) = (entered_value is null));
alter table shipment add check (history_source is not null or (detained_on is null and known_on is null));

comment on column shipment.entered_value is 'sum of the lines'' entered values, USD, for the events of a record of the past; null otherwise';

create index shipment_by_history on shipment (history_source, id) where history_source is not null;
