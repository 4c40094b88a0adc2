-- What is out publicly, counted: whoever changes it adds one in the same transaction, before anything else, and so waits for
-- whoever else changes it. Whoever keeps answers in memory asks for the number and knows whether they still hold.

create table public_edition (
    id     tinyint not null primary key,
    number bigint  not null
);
insert into public_edition (id, number) values (1, 1);

-- when the clock brings about the next one is asked for with each
create index editorial_item_due_end on editorial_item (due_until);
create index editorial_item_live on editorial_item (live_from);
