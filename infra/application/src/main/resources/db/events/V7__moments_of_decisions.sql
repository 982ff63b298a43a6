-- An auditor reads a period: of the log, and of the events (ADR 45).
create index decision_log_decided_at on decision_log (decided_at);

-- Events are written in the order of their moments, so it is enough to keep the first and the last moment of some pages
-- of the table: an append costs no entry of an index. The moments are texts, and compared as such.
create index domain_event_entry_moment on domain_event_entry using brin (timeStamp collate "C")
    with (pages_per_range = 16, autosummarize = on);
