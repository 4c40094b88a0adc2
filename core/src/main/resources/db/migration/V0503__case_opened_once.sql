-- who opened which case with which press, so that the same press twice is one case; taken first, so that the second waits
create table case_token (
    token_key varchar(120) not null primary key,
    case_id   uuid         not null,
    taken_at  datetime(3)  not null
);
