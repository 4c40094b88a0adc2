-- Whoever wrote something that waits takes it back: it is there for nobody who should decide, and the words that waited are kept
-- for nobody to read. Their number is given to no other version, so that what was written over them is known for older.
alter table held_back add column taken_back_at datetime(3) null;
alter table content_version add column taken_back_at datetime(3) null;
alter table stored_file add column taken_back_at datetime(3) null;

-- Bytes that nobody has in any place any more, until they are gone from the disk.
create table bytes_to_erase (
  sha256 char(64) not null primary key
);
