-- Partitions of tables that are ranged by a UUIDv7, whose first 48 bits are milliseconds since 1970: one a month, in UTC.
-- The application role may create what is due, and nothing else of the kind: the owner's rights, a fixed search path.
create function create_month_partitions(table_name text, months_back int, months_ahead int)
returns integer
language plpgsql
security definer
set search_path = pg_catalog, public, pg_temp
set lock_timeout = '5s'
as $$
declare
    parent regclass;
    month timestamp;
    partition_name text;
    grantee oid;
    created integer := 0;
begin
    select c.oid into parent
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relname = table_name and c.relkind = 'p' and c.relowner = current_user::regrole;
    if parent is null then
        raise exception 'public.% is not a partitioned table of this owner', table_name using errcode = 'undefined_table';
    end if;
    -- replicas start together
    perform pg_advisory_xact_lock(hashtextextended('create_month_partitions', 307));
    for month in
        select generate_series(
            date_trunc('month', now() at time zone 'UTC') - make_interval(months => months_back),
            date_trunc('month', now() at time zone 'UTC') + make_interval(months => months_ahead),
            interval '1 month')
    loop
        partition_name := table_name || to_char(month, '"_y"YYYY"m"MM');
        if to_regclass(format('public.%I', partition_name)) is null then
            begin
                execute format(
                    'create table public.%I partition of public.%I for values from (%L) to (%L)',
                    partition_name, table_name, uuid_from(month), uuid_from(month + interval '1 month'));
                -- a partition is reached through its parent only, so that a parent which is append-only stays so
                for grantee in
                    select distinct (aclexplode(relacl)).grantee from pg_class
                    where oid = to_regclass(format('public.%I', partition_name))
                loop
                    if grantee <> current_user::regrole::oid then
                        execute format('revoke all on table public.%I from %s', partition_name,
                            case when grantee = 0 then 'public' else grantee::regrole::text end);
                    end if;
                end loop;
                created := created + 1;
            exception
                -- rows of that month lie in the default partition already: they stay there, and are found
                when check_violation then raise notice 'partition % is not created: its rows lie in the default', partition_name;
            end;
        end if;
    end loop;
    return created;
end
$$;

-- The least UUIDv7 of a moment.
create function uuid_from(moment timestamp) returns uuid
language sql immutable
set search_path = pg_catalog, pg_temp
return (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid;

revoke execute on function create_month_partitions(text, int, int) from public;
revoke execute on function uuid_from(timestamp) from public;
