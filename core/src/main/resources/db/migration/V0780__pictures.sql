-- Pictures that are shown to everybody: made anew from what was brought, in a few widths, once. Which words belong to a picture
-- is said by the revisions that name it; without one it is swept away.

create table picture (
    sha256      char(64)    character set ascii not null primary key,
    received_at datetime(3) not null,
    received_by uuid        null
);
create index picture_received on picture (received_at);

create table picture_rendition (
    picture    char(64)    character set ascii not null,
    width      int         not null,
    height     int         not null,
    sha256     char(64)    character set ascii not null,
    size_bytes bigint      not null,
    kind       varchar(40) not null,
    primary key (picture, width),
    constraint picture_rendition_picture foreign key (picture) references picture (sha256)
);
create index picture_rendition_sha256 on picture_rendition (sha256);

create table editorial_picture (
    id          uuid     not null primary key,
    revision_id uuid     not null,
    picture     char(64) character set ascii not null,
    constraint editorial_picture_once unique (revision_id, picture),
    constraint editorial_picture_revision foreign key (revision_id) references editorial_revision (id),
    constraint editorial_picture_picture foreign key (picture) references picture (sha256)
);
