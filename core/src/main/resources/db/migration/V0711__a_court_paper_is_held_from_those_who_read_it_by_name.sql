-- A paper of the court that says an address which became safe is read no more by those who read it by name and may not hold that
-- address, until somebody who may has decided: what is held, and in which question it waits. Whoever looks finds the question
-- by this number alone, which is neither the paper's nor the file's.
alter table disclosure add column held_in uuid null;
