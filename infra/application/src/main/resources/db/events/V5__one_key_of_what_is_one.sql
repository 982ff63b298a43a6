-- On each day one agreement of a kind holds with a municipality: no agreement knows it of another. Written in the
-- transaction of the event that registers or ends it (ADR 28).
create table agreement_days (
    agreement    text primary key,
    municipality text not null,
    kind         text not null,
    first_day    date not null,
    last_day     date
);
create index agreement_days_of on agreement_days (municipality, kind);

-- What is known already, also where two of them overlap.
insert into agreement_days (agreement, municipality, kind, first_day, last_day)
select registered.aggregateIdentifier, told ->> 'municipality', told ->> 'kind', (told ->> 'from')::date,
    coalesce((ended.said ->> 'lastDay')::date, (told ->> 'until')::date)
from (
    select aggregateIdentifier, convert_from(payload, 'UTF8')::jsonb as told
    from domain_event_entry where payloadType = 'agreement-registered') registered
left join (
    select aggregateIdentifier, convert_from(payload, 'UTF8')::jsonb as said
    from domain_event_entry where payloadType = 'agreement-ended') ended
    on ended.aggregateIdentifier = registered.aggregateIdentifier;

-- A new employer's key is made of its number in the trade register; whoever was first under a number before keeps its own.
create table earlier_employer (
    kvk_number text primary key,
    employer   text not null
);

insert into earlier_employer (kvk_number, employer)
select distinct on (told ->> 'kvkNumber') told ->> 'kvkNumber', aggregateIdentifier
from (
    select convert_from(payload, 'UTF8')::jsonb as told, aggregateIdentifier, globalIndex
    from domain_event_entry where payloadType = 'employer-registered') registered
order by told ->> 'kvkNumber', globalIndex;
