-- A row says that what a deadline asks for was done on that day (ADR 29).
create table deadline_run (
    deadline    text        not null,
    day         date        not null,
    started_at  timestamptz not null,
    finished_at timestamptz not null,
    acted       integer     not null,
    primary key (deadline, day)
);

-- What was run before is not run again.
insert into deadline_run (deadline, day, started_at, finished_at, acted)
select 'expiring-ww', day, started_at, finished_at, flagged from daily_run where finished_at is not null;

-- Of the ages the day was kept and not the hour: they stand at its beginning.
insert into deadline_run (deadline, day, started_at, finished_at, acted)
select 'age-bands', day, day::timestamp at time zone 'Europe/Amsterdam', day::timestamp at time zone 'Europe/Amsterdam',
    changed from daily_ages;

drop table daily_run, daily_ages;
