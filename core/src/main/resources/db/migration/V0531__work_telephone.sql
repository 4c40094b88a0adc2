-- the number at which somebody is rung in this post; it is given to everybody who takes part in a case with them
alter table membership add column telephone varchar(40) null;
