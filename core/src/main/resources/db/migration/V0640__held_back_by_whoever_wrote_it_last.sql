-- What waits is its last writer's. Whoever wrote it before, while it waited, decides about it no more than they do.
alter table held_back
  add column follows uuid null,
  add constraint held_back_follows foreign key (follows) references held_back (id);
