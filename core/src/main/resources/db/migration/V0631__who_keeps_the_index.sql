-- Which server writes the index, and which one reads files for it: one at a time, until a moment that it has to move on while
-- it lives. The time is the database's, which all servers share.
create table index_keeper (
  work       varchar(40) not null primary key,
  holder     uuid null,
  held_until datetime(3) not null
);
insert into index_keeper (work, holder, held_until) values ('INDEX', null, '2000-01-01'), ('FILES', null, '2000-01-01');
