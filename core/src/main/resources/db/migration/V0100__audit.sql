-- The trail: one chain a case and one for the portal at large. Rows are only ever added.
create table audit_chain (
  chain      varchar(40) character set ascii not null primary key,
  length     bigint not null,
  seal       binary(32) not null,
  head_seal  binary(32) not null
);

create table audit_row (
  chain        varchar(40) character set ascii not null,
  number       bigint not null,
  at           datetime(3) not null,
  actor_id     uuid null,
  step         varchar(120) null,
  session      varchar(64) character set ascii null,
  action       varchar(120) character set ascii not null,
  subject_kind varchar(40) character set ascii null,
  subject_id   uuid null,
  outcome      varchar(20) character set ascii not null,
  reason       varchar(120) character set ascii not null,
  seal         binary(32) not null,
  primary key (chain, number),
  key audit_row_subject (subject_id, at),
  key audit_row_actor (actor_id, at)
);

create trigger audit_row_stays before update on audit_row
  for each row signal sqlstate '45000' set message_text = 'The trail is never changed';
create trigger audit_row_remains before delete on audit_row
  for each row signal sqlstate '45000' set message_text = 'The trail is never cut';
create trigger audit_chain_remains before delete on audit_chain
  for each row signal sqlstate '45000' set message_text = 'The trail is never cut';
