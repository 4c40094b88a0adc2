-- Who has read words of the portal whose language it is, for as long as no editor has begun to change them: what ships has no
-- row of its own. Bound to exactly those words in both languages by their sum, so that it falls away with either.
create table wording_read (
    id      uuid        not null primary key,
    words   char(64)    character set ascii collate ascii_bin not null,
    read_by uuid        not null,
    read_at datetime(3) not null,
    constraint wording_read_once unique (words)
);
