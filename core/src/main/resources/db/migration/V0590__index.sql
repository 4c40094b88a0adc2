-- What has changed and is not in the index yet: written by the statement that changes a thing, so in its transaction,
-- whoever sends it. The index takes them in and strikes them out; what it holds can always be made again from the rows.
-- Of the family's room there is no line: the order of these would tell when they were there.
create table index_change (
  number  bigint not null auto_increment primary key,
  kind    varchar(40) not null,
  item_id uuid not null
);

create trigger content_item_begun after insert on content_item
  for each row insert into index_change (kind, item_id)
    select 'CONTENT', new.id from dual where new.compartment not in ('FAMILY', 'SAFE_CONTACT');
create trigger content_item_changed after update on content_item
  for each row insert into index_change (kind, item_id)
    select 'CONTENT', new.id from dual where new.compartment not in ('FAMILY', 'SAFE_CONTACT');
create trigger content_item_gone after delete on content_item
  for each row insert into index_change (kind, item_id)
    select 'CONTENT', old.id from dual where old.compartment not in ('FAMILY', 'SAFE_CONTACT');
create trigger content_variant_made after insert on content_variant
  for each row insert into index_change (kind, item_id)
    select 'CONTENT', new.item_id from dual where new.compartment not in ('FAMILY', 'SAFE_CONTACT');
create trigger content_variant_gone after delete on content_variant
  for each row insert into index_change (kind, item_id)
    select 'CONTENT', old.item_id from dual where old.compartment not in ('FAMILY', 'SAFE_CONTACT');
create trigger stored_file_begun after insert on stored_file
  for each row insert into index_change (kind, item_id)
    select 'FILE', new.id from dual where new.compartment not in ('FAMILY', 'SAFE_CONTACT');
create trigger stored_file_changed after update on stored_file
  for each row insert into index_change (kind, item_id)
    select 'FILE', new.id from dual where new.compartment not in ('FAMILY', 'SAFE_CONTACT');
create trigger stored_file_gone after delete on stored_file
  for each row insert into index_change (kind, item_id)
    select 'FILE', old.id from dual where old.compartment not in ('FAMILY', 'SAFE_CONTACT');
