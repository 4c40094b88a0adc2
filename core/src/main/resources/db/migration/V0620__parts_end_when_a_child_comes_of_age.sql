-- When a part would end were it not for the child's eighteenth birthday, so that a corrected date of birth moves the end that
-- the birthday gave it; and the end that whoever takes part has been told of.
alter table participation
    add column would_end_at datetime(3) null,
    add column told_of_end datetime(3) null,
    add index participation_ends (ends_at);

update participation set would_end_at = ends_at;

alter table participation modify column would_end_at datetime(3) not null;

-- The same for parts from before this, with their grants: midnight in Europe/London is an hour earlier in UTC from the day
-- after the last Sunday of March to the last Sunday of October. Whoever was born on 29 February is eighteen on 1 March.
create temporary table comes_of_age as
select birthday.case_id,
       cast(birthday.day as datetime(3)) - interval
           (birthday.day > last_day(concat(year(birthday.day), '-03-01'))
                - interval (dayofweek(last_day(concat(year(birthday.day), '-03-01'))) - 1) day
            and birthday.day <= last_day(concat(year(birthday.day), '-10-01'))
                - interval (dayofweek(last_day(concat(year(birthday.day), '-10-01'))) - 1) day) hour as of_age
from (select c.id as case_id,
             p.born_on + interval 18 year
                 + interval (month(p.born_on) = 2 and dayofmonth(p.born_on) = 29) day as day
      from case_file c join person p on p.id = c.child_id
      where p.born_on is not null) birthday;

update participation p
    join comes_of_age a on a.case_id = p.case_id
    join case_file c on c.id = p.case_id
    left join consent y on y.part_id = p.id and y.giver_id = c.child_id
set p.ends_at = a.of_age
where p.ends_at > a.of_age
  and y.id is null
  and (p.acts_for is null or p.acts_for <> c.child_id)
  and (p.legal_basis = 'CONSENT'
       or p.capacity in ('PARENT', 'PARENT_APART', 'FAMILY_NETWORK', 'FOSTER_CARER', 'REVIEWING_OFFICER',
                         'PARENTS_SOLICITOR', 'SOLICITOR_APART', 'CHILDRENS_GUARDIAN', 'HEALTH', 'EDUCATION',
                         'INTERPRETER'));

update access_grant g
    join participation p on p.grant_id = g.id
set g.granted_until = greatest(p.ends_at, g.granted_from)
where p.ends_at < p.would_end_at and (g.granted_until is null or g.granted_until > p.ends_at);

drop temporary table comes_of_age;
