-- One owner per case for ever: no dossier knows it of another. Written in the transaction of the event that registers it.
create table ww_case_owner (
    ww_case     text primary key,
    inhabitant  text        not null,
    asserted_at timestamptz not null
);

-- What is known already: whoever came first owns it.
insert into ww_case_owner (ww_case, inhabitant, asserted_at)
select distinct on (told ->> 'wwCase') told ->> 'wwCase', aggregateIdentifier, (told ->> 'assertedAt')::timestamptz
from (
    select convert_from(payload, 'UTF8')::jsonb as told, aggregateIdentifier, globalIndex
    from domain_event_entry where payloadType = 'ww-case-registered') registered
order by told ->> 'wwCase', globalIndex;
