-- People who no longer want to be reached by e-mail at an address that their account may still hold. A row goes as soon as
-- the identity provider has forgotten it.
create table address_to_forget (
    person_id uuid not null primary key references person (id),
    said_at datetime(3) not null comment 'said again while it was being done, it is done again'
) character set utf8mb4 collate utf8mb4_bin;
