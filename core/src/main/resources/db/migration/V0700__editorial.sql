-- What is written for everybody. An item has revisions that are never changed, counted over all its variants; which of them
-- the public gets is said by two spans of time, so that nothing has to run at their ends.

create table editorial_item (
    id            uuid          not null primary key,
    type_key      varchar(80)   not null,
    item_key      varchar(80)   not null,
    stage         varchar(40)   not null,
    newest        int           not null,
    live_revision int           null,
    live_from     datetime(3)   null,
    live_until    datetime(3)   null,
    due_revision  int           null,
    due_from      datetime(3)   null,
    due_until     datetime(3)   null,
    changes       int           not null,
    begun_at      datetime(3)   not null,
    case_id       uuid          null,
    compartment   varchar(40)   not null,
    label         varchar(40)   not null,
    party_id      uuid          null,
    for_capacity  varchar(40)   null,
    any_key       varchar(120)  not null,
    own_key       varchar(160)  null,
    constraint editorial_item_once unique (type_key, item_key)
);
create index editorial_item_any on editorial_item (any_key, id);
create index editorial_item_due on editorial_item (due_from);
create index editorial_item_until on editorial_item (live_until);

create table editorial_revision (
    id           uuid          not null primary key,
    item_id      uuid          not null,
    number       int           not null,
    variant      varchar(20)   not null,
    type_version int           not null,
    body_json    longtext      not null,
    based_on     int           not null,
    written_by   uuid          null,
    written_at   datetime(3)   not null,
    file_hash    char(64)      null,
    constraint editorial_revision_once unique (item_id, number),
    constraint editorial_revision_item foreign key (item_id) references editorial_item (id)
);
create index editorial_revision_variant on editorial_revision (item_id, variant, number);

-- who did what, when and why
create table editorial_step (
    id       uuid          not null primary key,
    item_id  uuid          not null,
    kind     varchar(40)   not null,
    revision int           not null,
    done_by  uuid          null,
    done_at  datetime(3)   not null,
    why      varchar(500)  not null,
    constraint editorial_step_item foreign key (item_id) references editorial_item (id)
);
create index editorial_step_of on editorial_step (item_id, id);

-- what came with the portal after an editor had changed the item: kept to be looked at, and used by nobody
create table editorial_offer (
    id         uuid          not null primary key,
    item_id    uuid          not null,
    variant    varchar(20)   not null,
    body_json  longtext      not null,
    file_hash  char(64)      not null,
    offered_at datetime(3)   not null,
    constraint editorial_offer_once unique (item_id, variant, file_hash),
    constraint editorial_offer_item foreign key (item_id) references editorial_item (id)
);
