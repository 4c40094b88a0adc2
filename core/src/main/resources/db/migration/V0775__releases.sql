-- Things that go out together. What is in a release waits, is approved and goes out by its own two spans of time, which are all
-- given the same instant in one transaction: nothing has to run at noon, and nobody reads half of it.

create table editorial_release (
    id           uuid          not null primary key,
    name         varchar(100)  not null,
    stage        varchar(40)   not null,
    number       int           not null,
    goes_out_at  datetime(3)   null,
    begun_at     datetime(3)   not null,
    case_id      uuid          null,
    compartment  varchar(40)   not null,
    label        varchar(40)   not null,
    party_id     uuid          null,
    for_capacity varchar(40)   null,
    any_key      varchar(120)  not null,
    own_key      varchar(160)  null
);
create index editorial_release_any on editorial_release (any_key, id);

create table editorial_release_part (
    id         uuid not null primary key,
    release_id uuid not null,
    item_id    uuid not null,
    revision   int  null,
    constraint editorial_release_part_once unique (release_id, item_id),
    constraint editorial_release_part_release foreign key (release_id) references editorial_release (id),
    constraint editorial_release_part_item foreign key (item_id) references editorial_item (id)
);
create index editorial_release_part_of on editorial_release_part (item_id);

create table editorial_release_step (
    id         uuid         not null primary key,
    release_id uuid         not null,
    kind       varchar(40)  not null,
    item_id    uuid         null,
    done_by    uuid         null,
    done_at    datetime(3)  not null,
    why        varchar(500) not null,
    constraint editorial_release_step_release foreign key (release_id) references editorial_release (id)
);
create index editorial_release_step_of on editorial_release_step (release_id, id);

-- what the public had until what it has now took its place, with the end that it had then: what a release brings back
alter table editorial_item
    add column past_revision int         null,
    add column past_from     datetime(3) null,
    add column past_until    datetime(3) null;
