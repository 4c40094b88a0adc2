-- What is before a court: the proceedings, the papers in them, and to whom each paper was opened by name, on what basis.
create table proceedings (
    id uuid not null primary key,
    court varchar(120) not null,
    kind varchar(40) not null,
    case_number varchar(120) not null,
    issued_on date not null,
    recorded_by uuid not null references person (id),
    ended_at datetime(3) null,
    ended_by uuid null references person (id),
    version int not null default 0,
    case_id uuid not null references case_file (id),
    compartment varchar(40) not null,
    label varchar(40) not null,
    party_id uuid null,
    for_capacity varchar(40) null,
    any_key varchar(120) character set ascii collate ascii_bin not null,
    own_key varchar(160) character set ascii collate ascii_bin null,
    index proceedings_case (case_id)
);

create table court_paper (
    id uuid not null primary key,
    file_id uuid not null references stored_file (id),
    proceedings_id uuid not null references proceedings (id),
    origin varchar(40) not null,
    filed_at datetime(3) not null,
    filed_by uuid not null references person (id),
    case_id uuid not null references case_file (id),
    compartment varchar(40) not null,
    label varchar(40) not null,
    party_id uuid null,
    for_capacity varchar(40) null,
    any_key varchar(120) character set ascii collate ascii_bin not null,
    own_key varchar(160) character set ascii collate ascii_bin null,
    unique index court_paper_file (file_id),
    index court_paper_case (case_id)
);

create table disclosure (
    id uuid not null primary key,
    paper_id uuid not null references court_paper (id),
    recipient_id uuid not null references person (id),
    capacity varchar(40) not null,
    acts_for uuid null references person (id),
    basis varchar(40) not null,
    ordered_on date null,
    party_wish uuid null references person (id),
    grant_id uuid not null references access_grant (id),
    made_at datetime(3) not null,
    made_by uuid not null references person (id),
    ended_because varchar(200) null,
    version int not null default 0,
    case_id uuid not null references case_file (id),
    compartment varchar(40) not null,
    label varchar(40) not null,
    party_id uuid null,
    for_capacity varchar(40) null,
    any_key varchar(120) character set ascii collate ascii_bin not null,
    own_key varchar(160) character set ascii collate ascii_bin null,
    index disclosure_case (case_id, recipient_id)
);
