-- A grant that opens one thing alone, and the key by which that thing is found: it stands where the table has no other use for a
-- key of that room.
alter table access_grant add column thing_id uuid null;

update content_item set own_key = concat(any_key, ':this:', id) where compartment in ('COURT', 'LA_LEGAL') and case_id is not null;
update content_item set any_key = concat(any_key, ':this:', id) where compartment = 'PARTY_LEGAL' and case_id is not null;
update content_variant set own_key = concat(any_key, ':this:', item_id) where compartment in ('COURT', 'LA_LEGAL') and case_id is not null;
update content_variant set any_key = concat(any_key, ':this:', item_id) where compartment = 'PARTY_LEGAL' and case_id is not null;
update stored_file set own_key = concat(any_key, ':this:', id) where compartment in ('COURT', 'LA_LEGAL') and case_id is not null;
update stored_file set any_key = concat(any_key, ':this:', id) where compartment = 'PARTY_LEGAL' and case_id is not null;
