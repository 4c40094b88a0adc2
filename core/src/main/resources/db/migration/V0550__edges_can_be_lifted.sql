-- Who set an edge, and when another person lifted it; a lifted edge stays, so that what held when can be told later.
alter table never_see
  drop key never_see_edge,
  add column set_by    uuid null,
  add column lifted_at datetime(3) null,
  add column lifted_by uuid null,
  add key never_see_edge (person_id, subject_id, lifted_at),
  add key never_see_subject (subject_id);
