-- What somebody pressed send on when their session was over already. Sealed with a key that is not in the database, and
-- kept for two hours.
create table unsent_form (
    id uuid not null primary key,
    person_id uuid not null comment 'whose session it was; nobody else gets to see it' references person (id),
    sealed_by varchar(16) not null,
    sealed_text mediumblob not null comment 'person, address and answers',
    kept_at datetime(3) not null,
    forget_at datetime(3) not null,
    index unsent_form_by_person (person_id, kept_at),
    index unsent_form_to_forget (forget_at)
) character set utf8mb4 collate utf8mb4_bin;
