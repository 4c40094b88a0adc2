-- Which safe contacts closed a paper to somebody who reads it by name, so that it is open again once the last of them that
-- somebody said of themselves is withdrawn, and nobody has decided; and what is looked through anew because one was.
create table disclosure_closed_by (
  disclosure_id uuid not null,
  contact_id    uuid not null,
  primary key (disclosure_id, contact_id),
  constraint disclosure_closed_by_disclosure foreign key (disclosure_id) references disclosure (id)
);
alter table disclosure add column never_read boolean not null default false;
alter table look_back add column withdrawn boolean not null default false;
