-- Where a child has said yes themselves: how whoever wrote it down knows that they understand what to.
alter table consent add column understood varchar(500) null;
