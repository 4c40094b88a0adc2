-- What is out publicly, counted by the database itself, whoever changes it. Whoever keeps answers in memory asks for the number
-- and knows whether they still hold. Whoever changes an item holds this row before the item, so that no two wait for each other.

create table public_edition (
    id     tinyint not null primary key,
    number bigint  not null
);
insert into public_edition (id, number) values (1, 1);

delimiter //
create trigger editorial_item_changes before update on editorial_item
  for each row
  if not (new.live_revision <=> old.live_revision and new.live_from <=> old.live_from and new.live_until <=> old.live_until
      and new.due_revision <=> old.due_revision and new.due_from <=> old.due_from and new.due_until <=> old.due_until) then
    update public_edition set number = number + 1;
  end if//

create trigger editorial_item_comes before insert on editorial_item
  for each row
  if new.live_revision is not null or new.due_revision is not null then
    update public_edition set number = number + 1;
  end if//
delimiter ;

-- when the clock brings about the next one is asked for with each
create index editorial_item_due_end on editorial_item (due_until);
create index editorial_item_live on editorial_item (live_from);
