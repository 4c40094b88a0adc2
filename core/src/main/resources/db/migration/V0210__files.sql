-- A file in its place. The bytes lie in the file store, under their SHA-256.
create table stored_file (
    id           uuid          not null primary key,
    sha256       char(64)      not null,
    size_bytes   bigint        not null,
    kind         varchar(40)   not null,
    file_name    varchar(200)  not null,
    received_at  datetime(3)   not null,
    received_by  uuid          null,
    withdrawn_at datetime(3)   null,
    case_id      uuid          null,
    compartment  varchar(40)   not null,
    label        varchar(40)   not null,
    party_id     uuid          null,
    for_capacity varchar(40)   null,
    any_key      varchar(120)  not null,
    own_key      varchar(160)  null
);
create index stored_file_any on stored_file (any_key, id);
create index stored_file_own on stored_file (own_key, id);
create index stored_file_case on stored_file (case_id, id);
create index stored_file_bytes on stored_file (sha256, received_by);
