-- Kinds of things that editors make and change. A proposal is one editor's until a second one says yes; then it is the next
-- version of the type, with the steps by which what was written before is carried over.

alter table content_type
    add column steps_json longtext     null,
    add column approved_by uuid        null,
    add column why         varchar(500) not null default '';

create table kind_proposal (
    id          uuid        not null primary key,
    type_key    varchar(80) not null,
    based_on    int         not null,
    stage       varchar(40) not null,
    schema_json longtext    not null,
    steps_json  longtext    not null,
    changes     int         not null,
    begun_at    datetime(3) not null,
    constraint kind_proposal_once unique (type_key)
);

-- who did what with a proposal, when and why; kept when the proposal is over
create table kind_step (
    id          uuid         not null primary key,
    proposal_id uuid         not null,
    type_key    varchar(80)  not null,
    kind        varchar(40)  not null,
    done_by     uuid         not null,
    done_at     datetime(3)  not null,
    why         varchar(500) not null
);
create index kind_step_of on kind_step (type_key, id);

-- with which version of its form something was half written, so that it can be carried over to the next
alter table draft add column type_version int null;

-- which revision this one says again, in the shape of a later version of its type
alter table editorial_revision add column carried_from int null;
create index editorial_revision_type on editorial_revision (type_version);
