-- A client let one person read one paper of their lawyer's advice, and the lawyer confirmed it: two people, one paper, one reader.
create table waiver (
    id uuid not null primary key,
    file_id uuid not null references stored_file (id),
    recipient_part uuid not null references participation (id),
    waived_by uuid not null references person (id),
    waived_at datetime(3) not null,
    confirmed_by uuid null references person (id),
    confirmed_at datetime(3) null,
    grant_id uuid null references access_grant (id),
    taken_back_at datetime(3) null,
    version int not null default 0,
    case_id uuid not null references case_file (id),
    compartment varchar(40) not null,
    label varchar(40) not null,
    party_id uuid null,
    for_capacity varchar(40) null,
    any_key varchar(120) character set ascii collate ascii_bin not null,
    own_key varchar(160) character set ascii collate ascii_bin null,
    index waiver_case (case_id),
    index waiver_paper (file_id)
);
