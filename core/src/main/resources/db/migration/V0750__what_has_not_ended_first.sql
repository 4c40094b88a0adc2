-- Whoever has worked here for years holds many parts that have ended; a list asks for those that have not.
create index access_grant_not_ended on access_grant (person_id, granted_until);
