-- A filing that was cancelled, or amended to another entry, gives its natural key up; the key stays taken until the verdict is in, since the goods
-- may yet be held under it.
alter table live_filing add column given_up boolean not null default false;

comment on column live_filing.given_up is 'taken until the filing has its verdict and nothing holds it, then deleted';

create index live_filing_given_up on live_filing (shipment_id) where given_up;

-- Asking again grows rarer: five minutes, ten, twenty, and so on to a day.
alter table shipment add column asked_count integer not null default 0;
alter table shipment add column ask_at timestamptz;
update shipment set ask_at = asked_at + interval '5 minutes';
alter table shipment alter column ask_at set not null;
-- for a replica of the release before, which still files while this one starts
alter table shipment alter column ask_at set default clock_timestamp() + interval '5 minutes';

comment on column shipment.asked_count is 'how often wro-service was asked again for the verdict on the present version';
comment on column shipment.ask_at is 'when it is asked next, if the verdict is missing or could not be read by then';

drop index shipment_unanswered;
create index shipment_unanswered on shipment (ask_at) where verdict_version < filing_version or verdict_reason = 'UNREADABLE';
