-- What an auditor counts, counted ahead (ADR 45). It follows from the events and the log alone: whoever empties both
-- tables at once has it counted again.
create table counted_decision (
    day          date   not null,
    outcome      text   not null,
    role         text   not null,
    organisation text   not null,
    code         text   not null,
    operation    text   not null,
    decisions    bigint not null,
    primary key (day, outcome, role, organisation, code, operation)
);

-- Up to and including which place the log, and the events, are in it.
create table counted_until (
    source text   primary key,
    place  bigint not null
);
