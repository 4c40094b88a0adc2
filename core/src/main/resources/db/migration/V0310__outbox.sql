-- What is to be told to whom. No address and no words: those are looked up when it is sent.
create table outbox_message (
    id uuid not null primary key,
    dedupe_key varchar(200) not null,
    kind varchar(40) not null,
    person_id uuid not null references person (id),
    case_id uuid not null references case_file (id),
    secret_by varchar(16) null,
    secret_text varbinary(200) null,
    state varchar(40) not null,
    attempts int not null,
    not_before datetime(3) not null,
    leased_until datetime(3) null,
    trouble varchar(80) null,
    queued_at datetime(3) not null,
    over_at datetime(3) null,
    unique outbox_message_once (dedupe_key),
    index outbox_message_due (state, not_before, id),
    index outbox_message_of (person_id, kind, state)
);
