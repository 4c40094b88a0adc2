-- What an adopter was told apart lay where those who work with the birth family read; it goes where the authority alone does.
update content_item t
   set t.compartment = 'PROFESSIONALS',
       t.any_key = replace(t.any_key, ':APART:', ':PROFESSIONALS:'),
       t.own_key = replace(t.own_key, ':APART:', ':PROFESSIONALS:')
 where t.compartment = 'APART'
   and exists (select 1 from participation p
                where p.case_id = t.case_id and p.person_id = t.party_id and p.capacity = 'ADOPTER')
   and not exists (select 1 from participation p
                    where p.case_id = t.case_id and p.person_id = t.party_id and p.capacity <> 'ADOPTER');

update content_variant t
   set t.compartment = 'PROFESSIONALS',
       t.any_key = replace(t.any_key, ':APART:', ':PROFESSIONALS:'),
       t.own_key = replace(t.own_key, ':APART:', ':PROFESSIONALS:')
 where t.compartment = 'APART'
   and exists (select 1 from participation p
                where p.case_id = t.case_id and p.person_id = t.party_id and p.capacity = 'ADOPTER')
   and not exists (select 1 from participation p
                    where p.case_id = t.case_id and p.person_id = t.party_id and p.capacity <> 'ADOPTER');

update stored_file t
   set t.compartment = 'PROFESSIONALS',
       t.any_key = replace(t.any_key, ':APART:', ':PROFESSIONALS:'),
       t.own_key = replace(t.own_key, ':APART:', ':PROFESSIONALS:')
 where t.compartment = 'APART'
   and exists (select 1 from participation p
                where p.case_id = t.case_id and p.person_id = t.party_id and p.capacity = 'ADOPTER')
   and not exists (select 1 from participation p
                    where p.case_id = t.case_id and p.person_id = t.party_id and p.capacity <> 'ADOPTER');
