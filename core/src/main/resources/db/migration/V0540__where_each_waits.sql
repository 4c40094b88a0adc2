-- Where somebody waits is said to them alone, so that two who must not meet do not read of each other's room.
alter table invitation add column waits_at varchar(200) null;
