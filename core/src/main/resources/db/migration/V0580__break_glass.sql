-- Who let themselves into a case in an emergency, why, and what whoever answers for the case made of it.
create table break_glass (
    id uuid not null primary key,
    part_id uuid not null references participation (id),
    person_id uuid not null references person (id),
    reason varchar(500) not null,
    broken_at datetime(3) not null,
    judged_at datetime(3) null,
    judged_by uuid null references person (id),
    was_right boolean null,
    judged_because varchar(500) null,
    version int not null default 0,
    case_id uuid not null references case_file (id),
    compartment varchar(40) not null,
    label varchar(40) not null,
    party_id uuid null,
    for_capacity varchar(40) null,
    any_key varchar(120) not null,
    own_key varchar(160) null,
    index break_glass_any (any_key, judged_at),
    index break_glass_person (case_id, person_id)
);
