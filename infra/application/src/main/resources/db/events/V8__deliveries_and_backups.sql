-- What is remembered of a delivery of UWV's feed (ADR 43): counts and codes, and nothing that a line said.
create table feed_delivery (
    delivery            uuid primary key,
    place               bigint generated always as identity unique,
    began_at            timestamptz not null,
    heard_at            timestamptz not null,
    ended_at            timestamptz,
    outcome             text,
    cancel_asked_at     timestamptz,
    actor               text   not null,
    organisation        text,
    received            bigint not null,
    added               bigint not null,
    changed             bigint not null,
    unchanged           bigint not null,
    rejected            bigint not null,
    rejected_not_listed bigint not null
);

create table rejected_line (
    delivery uuid    not null references feed_delivery,
    place    integer not null,
    line     bigint  not null,
    field    text    not null,
    code     text    not null,
    primary key (delivery, place)
);

-- The words of a code, as the product that met it last said them.
create table rejection_words (
    code       text primary key,
    message_nl text not null,
    message_en text not null,
    remedy_nl  text not null,
    remedy_en  text not null
);

-- A backup that was finished and read back, as the verb that made it says.
create table finished_backup (
    backup      uuid primary key,
    began_at    timestamptz not null,
    finished_at timestamptz not null,
    rows_kept   bigint      not null,
    bytes       bigint      not null
);
create index finished_backup_finished_at on finished_backup (finished_at);
create index finished_backup_began_at on finished_backup (began_at);
