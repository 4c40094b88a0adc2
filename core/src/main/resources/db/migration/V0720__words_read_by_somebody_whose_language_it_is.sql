-- Who has read a translation whose language it is. Kept beside the revision and not in it: a revision is never changed, and
-- to have read what ships is no change, so that it goes on following the files.
create table editorial_read (
    id       uuid        not null primary key,
    item_id  uuid        not null,
    number   int         not null,
    read_by  uuid        not null,
    read_at  datetime(3) not null,
    constraint editorial_read_once unique (item_id, number),
    constraint editorial_read_item foreign key (item_id) references editorial_item (id)
);
