-- a hash of the token an answer was sent with, so that the same answer sent twice is known again
alter table work_item add column answer_token varchar(64) null;
