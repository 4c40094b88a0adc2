-- Who brought them in, or had a step bring them in: nobody is judged by whom they chose. Null for parts from before this.
alter table participation add column asked_by uuid null references person (id);
