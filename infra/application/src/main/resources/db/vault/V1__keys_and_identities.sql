-- The key under which a person's values are sealed, itself wrapped. Destroying the row destroys the values.
create table person_key (
    inhabitant  uuid primary key,
    wrapped_key bytea       not null,
    created_at  timestamptz not null default now()
);

-- A BSN is found by a keyed hash and stands nowhere else.
create table bsn (
    index      bytea primary key,
    inhabitant uuid  not null unique,
    sealed     bytea not null
);

create table feed_line (
    digest      bytea primary key,
    received_at timestamptz not null default now()
);

-- Which dossier an inhabitant who signs in may see.
create table account (
    subject    text primary key,
    inhabitant uuid not null
);

create table note (
    id         uuid primary key,
    inhabitant uuid not null,
    sealed     text not null,
    created_at timestamptz not null default now()
);

create index note_inhabitant on note (inhabitant);
