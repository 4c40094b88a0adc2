-- What a part in a case rests on where nothing but somebody's yes lets it be.
create table consent (
    id uuid not null primary key,
    part_id uuid not null references participation (id),
    giver_id uuid not null references person (id),
    about varchar(500) not null,
    given_at datetime(3) not null,
    holds_until datetime(3) not null,
    recorded_by uuid not null references person (id),
    withdrawn_at datetime(3) null,
    withdrawn_by uuid null references person (id),
    version int not null default 0,
    case_id uuid not null references case_file (id),
    compartment varchar(40) not null,
    label varchar(40) not null,
    party_id uuid null,
    for_capacity varchar(40) null,
    any_key varchar(120) not null,
    own_key varchar(160) null,
    index consent_part (part_id),
    index consent_giver (giver_id)
);
