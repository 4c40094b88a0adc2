-- What is half written in the family's room, or for oneself alone, nobody reads who holds the database: not the words, nor
-- in which room they were to stand, nor when on the day they were kept.
alter table draft
    add column sealed_by varchar(16) null,
    add column sealed_text mediumblob null comment 'person, form, subject and answers';
