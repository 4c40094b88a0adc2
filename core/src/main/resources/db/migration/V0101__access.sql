-- Who may take part in which case, in what capacity, from when until when.
create table access_grant (
  id            uuid not null primary key,
  person_id     uuid not null,
  case_id       uuid not null,
  capacity      varchar(40) not null,
  party_id      uuid null,
  purpose       varchar(200) not null,
  legal_basis   varchar(200) not null,
  granted_from  datetime(3) not null,
  granted_until datetime(3) null,
  key access_grant_person (person_id, case_id, granted_from),
  key access_grant_case (case_id, person_id)
);

-- Beats every grant, role, administrator and break-glass.
create table never_see (
  id           uuid not null primary key,
  person_id    uuid not null,
  subject_kind varchar(40) not null,
  subject_id   uuid not null,
  reason       varchar(120) not null,
  set_at       datetime(3) not null,
  unique key never_see_edge (person_id, subject_id)
);
