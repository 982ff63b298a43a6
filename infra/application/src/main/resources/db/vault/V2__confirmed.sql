-- What must be here before its event is confirmed after it; what never was is taken away (ADR 21).
alter table bsn add column confirmed boolean not null default true;
alter table bsn alter column confirmed set default false;
alter table bsn add column created_at timestamptz not null default now();
create index bsn_unconfirmed on bsn (created_at) where not confirmed;

alter table note add column confirmed boolean not null default true;
alter table note alter column confirmed set default false;
create index note_unconfirmed on note (created_at) where not confirmed;
