-- Until when a reader has read what others did in one file, until that reader has read everything until then (ADR 46).
create table file_read_alone (
    reader     text        not null,
    inhabitant text        not null,
    read_until timestamptz not null,
    primary key (reader, inhabitant)
);
