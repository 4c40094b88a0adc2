-- Where somebody took a yes back by another way than the portal: how, on which day they said so, and whoever wrote it down is withdrawn_by.
alter table consent add column withdrawn_how varchar(40) null;
alter table consent add column said_on date null;
create index consent_case on consent (case_id);
