-- what was written to answer a piece of work: a request, an action, somebody's own word on the plan
alter table work_item add column answer_id uuid null;
