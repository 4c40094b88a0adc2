-- Which other things a revision leads to, by their keys, so that nothing goes out or is withdrawn that would leave a link
-- leading nowhere.

create table editorial_link (
    id          uuid        not null primary key,
    revision_id uuid        not null,
    to_type     varchar(80) not null,
    to_key      varchar(80) not null,
    constraint editorial_link_once unique (revision_id, to_type, to_key),
    constraint editorial_link_revision foreign key (revision_id) references editorial_revision (id)
);
create index editorial_link_to on editorial_link (to_type, to_key);
