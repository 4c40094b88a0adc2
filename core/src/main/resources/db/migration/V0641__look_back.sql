-- A contact that is kept safe from now on, for which what stands in a case already is still to be looked through, and how far
-- that has come. Without a case it is not yet said in which.
create table look_back (
  id         uuid not null primary key,
  person_id  uuid not null,
  contact_id uuid not null,
  case_id    uuid null,
  kind       varchar(40) null,
  after_id   uuid null
);
