-- A place that is asked of a programme before the enrolment is decided, until it is known what was decided (ADR 8).
create table claimed_place (
    trajectory text primary key,
    programme  text        not null,
    inhabitant text        not null,
    claimed_at timestamptz not null default now()
);
create index claimed_place_claimed_at on claimed_place (claimed_at);
