-- What is to be told to which address about what is out publicly, put aside in the transaction of what it tells of.
create table hook_call (
    id           uuid         not null primary key,
    address      varchar(500) not null,
    body         varchar(500) not null,
    state        varchar(40)  not null,
    attempts     int          not null,
    not_before   datetime(3)  not null,
    leased_until datetime(3)  null,
    trouble      varchar(80)  null,
    made_at      datetime(3)  not null,
    over_at      datetime(3)  null,
    index hook_call_due (state, not_before, id),
    index hook_call_over (state, over_at)
);
