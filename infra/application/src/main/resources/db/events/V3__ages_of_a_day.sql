-- A row says that everybody's age band was looked at on that day.
create table daily_ages (
    day     date primary key,
    changed integer not null
);
