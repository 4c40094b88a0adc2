-- What waits for a second person, because it may say an address that is kept safe. It stays in its place, with the place's own
-- keys; until that person has decided only its writer and those who hold safe contacts find it there.
create table held_back (
  id           uuid not null primary key,
  subject_kind varchar(40) not null,
  subject_id   uuid not null,
  writer       uuid null,
  keepers_key  varchar(120) not null,
  held_at      datetime(3) not null,
  sent_back_at datetime(3) null,
  over_at      datetime(3) null,
  decided_by   uuid null,
  why          varchar(500) null,
  case_id      uuid not null,
  compartment  varchar(40) not null,
  label        varchar(40) not null,
  party_id     uuid null,
  for_capacity varchar(40) null,
  any_key      varchar(120) not null,
  own_key      varchar(160) null,
  key held_back_subject (subject_id, over_at),
  key held_back_case (case_id, over_at)
);
