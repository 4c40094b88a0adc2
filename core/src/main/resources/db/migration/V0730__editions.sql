-- What is out publicly, counted by the database itself, whoever changes it. Whoever keeps answers in memory asks for the number
-- and knows whether they still hold. Whoever changes an item holds this row before the item, so that no two wait for each other.
-- A mark beside the number is another one with each change: a database that was restored counts to the same number again, and
-- never to the same mark.
--
-- What waits for its time is not counted: nobody outside may tell by anything that something was planned. Who asks for the
-- number asks for the last and the next turn of the clock as well.

create table public_edition (
    id     tinyint not null primary key,
    number bigint  not null,
    mark   uuid    not null
);
insert into public_edition (id, number, mark) values (1, 1, uuid());

delimiter //
create trigger public_edition_marked before update on public_edition
  for each row
  set new.mark = uuid()//

create trigger editorial_item_changes before update on editorial_item
  for each row
  if not (new.live_revision <=> old.live_revision and new.live_from <=> old.live_from and new.live_until <=> old.live_until)
      or ((old.due_from <= utc_timestamp(3) or new.due_from <= utc_timestamp(3))
        and not (new.due_revision <=> old.due_revision and new.due_from <=> old.due_from and new.due_until <=> old.due_until)) then
    update public_edition set number = number + 1;
  end if//

create trigger editorial_item_comes before insert on editorial_item
  for each row
  if new.live_revision is not null or new.due_from <= utc_timestamp(3) then
    update public_edition set number = number + 1;
  end if//

create trigger editorial_item_goes before delete on editorial_item
  for each row
  update public_edition set number = number + 1//

create trigger editorial_revision_goes before delete on editorial_revision
  for each row
  update public_edition set number = number + 1//

-- another version of a type shows and hides other fields
create trigger content_type_comes before insert on content_type
  for each row
  update public_edition set number = number + 1//

create trigger content_type_changes before update on content_type
  for each row
  update public_edition set number = number + 1//

create trigger content_type_goes before delete on content_type
  for each row
  update public_edition set number = number + 1//
delimiter ;

-- when the clock brings about the next one is asked for with each
create index editorial_item_due_end on editorial_item (due_until);
create index editorial_item_live on editorial_item (live_from);
