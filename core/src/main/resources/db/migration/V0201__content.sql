-- What is written. A type has versions; an item has versions that are never changed; a version has variants.

create table content_type (
    id          uuid          not null primary key,
    type_key    varchar(80)   not null,
    version     int           not null,
    origin      varchar(40)   not null,
    schema_json longtext      not null,
    file_hash   char(64)      not null,
    written_at  datetime(3)   not null,
    written_by  uuid          null,
    constraint content_type_once unique (type_key, version)
);

create table content_item (
    id             uuid          not null primary key,
    type_key       varchar(80)   not null,
    short_title    varchar(200)  null,
    state          varchar(40)   not null,
    newest         int           not null,
    changes        int           not null,
    begun_at       datetime(3)   not null,
    shared_from    uuid          null,
    shared_version int           null,
    case_id        uuid          null,
    compartment    varchar(40)   not null,
    label          varchar(40)   not null,
    party_id       uuid          null,
    for_capacity   varchar(40)   null,
    any_key        varchar(120)  not null,
    own_key        varchar(160)  null
);
create index content_item_any on content_item (any_key, id);
create index content_item_own on content_item (own_key, id);
create index content_item_case on content_item (case_id, id);

create table content_version (
    id            uuid          not null primary key,
    item_id       uuid          not null,
    number        int           not null,
    type_version  int           not null,
    language      varchar(40)   null,
    body_json     longtext      not null,
    author_person uuid          null,
    author_step   varchar(120)  null,
    written_at    datetime(3)   not null,
    why           varchar(500)  not null,
    based_on      int           null,
    constraint content_version_once unique (item_id, number),
    constraint content_version_item foreign key (item_id) references content_item (id)
);

-- who sent it with which token, so that the same request twice is one item; taken first, so that the second waits
create table content_token (
    token_key    varchar(200)  not null primary key,
    request_hash char(64)      not null,
    item_id      uuid          not null,
    taken_at     datetime(3)   not null
);

create table content_variant (
    id           uuid          not null primary key,
    version_id   uuid          not null,
    item_id      uuid          not null,
    number       int           not null,
    kind         varchar(40)   not null,
    language     varchar(40)   null,
    audience     varchar(120)  not null,
    body_json    longtext      not null,
    made_at      datetime(3)   not null,
    made_by      uuid          null,
    case_id      uuid          null,
    compartment  varchar(40)   not null,
    label        varchar(40)   not null,
    party_id     uuid          null,
    for_capacity varchar(40)   null,
    any_key      varchar(120)  not null,
    own_key      varchar(160)  null,
    constraint content_variant_once unique (version_id, kind, language, audience),
    constraint content_variant_version foreign key (version_id) references content_version (id)
);
create index content_variant_any on content_variant (any_key, item_id);
create index content_variant_own on content_variant (own_key, item_id);

create table draft (
    id         uuid          not null primary key,
    person_id  uuid          not null,
    form_key   varchar(80)   not null,
    subject_id uuid          not null,
    body_json  mediumtext    not null,
    kept_at    datetime(3)   not null,
    constraint draft_once unique (person_id, form_key, subject_id)
);
create index draft_kept on draft (kept_at);
