-- A corrected date of birth at which parts end at once waits until somebody else who answers for each case it reaches agrees.
create table birth_date_proposal (
    id uuid not null primary key,
    child_id uuid not null references person (id),
    born_on date not null,
    proposed_by uuid not null references person (id),
    proposed_at datetime(3) not null,
    agreed_by uuid null references person (id),
    agreed_at datetime(3) null,
    closed_at datetime(3) null,
    version int not null default 0,
    case_id uuid not null references case_file (id),
    compartment varchar(40) not null,
    label varchar(40) not null,
    party_id uuid null,
    for_capacity varchar(40) null,
    any_key varchar(120) not null,
    own_key varchar(160) null,
    index birth_date_proposal_child (child_id, closed_at)
);
