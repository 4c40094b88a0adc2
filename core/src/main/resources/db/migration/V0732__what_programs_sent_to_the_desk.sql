-- What a program sent to the editors' desk under which name of its own, and what it was answered, so that the same sent twice is
-- done once; taken first, so that the second waits.

create table desk_request (
    person_id    uuid        not null,
    token        varchar(80) not null,
    request_hash char(64)    not null,
    answer       longtext    null,
    taken_at     datetime(3) not null,
    primary key (person_id, token)
);
create index desk_request_taken on desk_request (taken_at);
