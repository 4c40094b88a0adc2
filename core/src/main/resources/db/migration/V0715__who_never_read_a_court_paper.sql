-- Whether whoever a court paper was opened to by name could ever read it, before it was closed because of an address.
alter table disclosure add column never_read boolean not null default false;
