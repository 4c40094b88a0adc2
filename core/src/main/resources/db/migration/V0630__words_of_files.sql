-- What a program can read in a file, taken out of it once, after it was found clean and out of the request that brought it.
-- By its bytes, because the same file in several places says the same. Nothing that looks like an address or a number is kept.
create table file_words (
  sha256  char(64) not null primary key,
  kind    varchar(40) not null,
  tries   int not null default 0,
  read_at datetime(3) null,
  words   mediumtext null,
  key file_words_waiting (read_at, tries)
);

insert ignore into file_words (sha256, kind)
  select sha256, kind from stored_file
    where compartment not in ('FAMILY', 'SAFE_CONTACT') and kind not in ('PNG', 'JPEG');

create trigger stored_file_to_read after insert on stored_file
  for each row insert ignore into file_words (sha256, kind)
    select new.sha256, new.kind from dual
      where new.compartment not in ('FAMILY', 'SAFE_CONTACT') and new.kind not in ('PNG', 'JPEG');

-- Once its words are there, each place that the file has is a change.
create trigger file_words_read after update on file_words
  for each row insert into index_change (kind, item_id)
    select 'FILE', f.id from stored_file f
      where new.read_at is not null and f.sha256 = new.sha256 and f.compartment not in ('FAMILY', 'SAFE_CONTACT');
