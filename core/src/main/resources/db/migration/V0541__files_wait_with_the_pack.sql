-- A file for the family waits with the coordinator until the information is shared; this says which of theirs do.
alter table stored_file add column waits boolean not null default false;
