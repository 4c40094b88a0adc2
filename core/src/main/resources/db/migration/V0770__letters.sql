-- Letters as they were sent: the words and the values that were filled in, which words of the editors' they were made of, and
-- the very bytes that were laid out. Only that it was sent, or why it never was, is added later, once.
create table letter (
  id           uuid not null primary key,
  name         varchar(80) character set ascii not null,
  revision     int not null,
  type_version int not null,
  asked        varchar(20) character set ascii not null,
  served       varchar(20) character set ascii not null,
  recipient    uuid not null,
  meeting_id   uuid not null,
  meeting_revision int not null,
  words_json   mediumtext not null,
  values_json  text not null,
  pdf_sha256   char(64) character set ascii not null,
  drawn_up_at  datetime(3) not null,
  sent_at      datetime(3) null,
  sent_by      varchar(20) character set ascii null,
  set_aside_at datetime(3) null,
  set_aside_because varchar(20) character set ascii null,
  case_id      uuid not null,
  compartment  varchar(40) not null,
  label        varchar(40) not null,
  party_id     uuid null,
  for_capacity varchar(40) null,
  any_key      varchar(120) character set ascii collate ascii_bin not null,
  own_key      varchar(160) character set ascii collate ascii_bin null,
  -- one of each for each; those that were set aside are kept beside it
  stands       boolean as (if(set_aside_at is null, true, null)) persistent,
  unique key letter_once (recipient, meeting_id, name, stands),
  key letter_any (any_key, id),
  key letter_own (own_key, id),
  key letter_case (case_id, id),
  constraint letter_sent_or_set_aside check (sent_at is null or set_aside_at is null)
);

create table letter_pdf (
  letter_id uuid not null primary key,
  bytes     mediumblob not null,
  constraint letter_pdf_of foreign key (letter_id) references letter (id)
);

delimiter //
create trigger letter_stays_as_it_was_sent before update on letter
  for each row
  if not (new.id = old.id and new.name = old.name and new.revision = old.revision and new.type_version = old.type_version
      and new.asked = old.asked and new.served = old.served and new.recipient = old.recipient
      and new.meeting_id = old.meeting_id and new.meeting_revision = old.meeting_revision
      and new.words_json = old.words_json and new.values_json = old.values_json
      and new.pdf_sha256 = old.pdf_sha256 and new.drawn_up_at = old.drawn_up_at
      and new.case_id = old.case_id and new.compartment = old.compartment and new.label = old.label
      and new.party_id <=> old.party_id and new.for_capacity <=> old.for_capacity
      and new.any_key = old.any_key and new.own_key <=> old.own_key
      and (old.sent_at is null or (new.sent_at <=> old.sent_at and new.sent_by <=> old.sent_by))
      and (old.set_aside_at is null
        or (new.set_aside_at <=> old.set_aside_at and new.set_aside_because <=> old.set_aside_because))) then
    signal sqlstate '45000' set message_text = 'a letter stays as it was sent';
  end if//

create trigger letter_that_was_sent_remains before delete on letter
  for each row
  if old.sent_at is not null then
    signal sqlstate '45000' set message_text = 'a letter stays as it was sent';
  end if//

create trigger letter_pdf_stays before update on letter_pdf
  for each row
  signal sqlstate '45000' set message_text = 'a letter stays as it was sent'//

create trigger letter_pdf_that_was_sent_remains before delete on letter_pdf
  for each row
  if exists (select 1 from letter where id = old.letter_id and sent_at is not null) then
    signal sqlstate '45000' set message_text = 'a letter stays as it was sent';
  end if//
delimiter ;
