-- Whom to turn to is listed for everybody; the family not for those who only give information; a parent's solicitor apart.
update participation set label = 'PUBLIC' where capacity = 'COORDINATOR';
update participation set label = 'SENSITIVE' where capacity in ('PARENT', 'FAMILY_NETWORK');
update participation set compartment = 'APART', party_id = coalesce(acts_for, person_id) where capacity = 'PARENTS_SOLICITOR';
update participation
    set any_key = concat(case_id, ':', compartment, ':', label),
        own_key = concat(case_id, ':', compartment, ':', label, ':', party_id)
    where capacity in ('COORDINATOR', 'PARENT', 'FAMILY_NETWORK', 'PARENTS_SOLICITOR');
