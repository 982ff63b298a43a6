-- Until when each reader has read what others did (ADR 46). No more is kept: neither what was read nor when.
create table reading_mark (
    reader     text        primary key,
    read_until timestamptz not null
);
