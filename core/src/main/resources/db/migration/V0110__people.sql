-- Who there is, how they are related, and how each may safely be reached.
create table person (
    id uuid not null primary key,
    known_as varchar(80) not null,
    full_name varchar(200) not null,
    born_on date null,
    language varchar(40) not null,
    reading varchar(40) not null,
    interpreter varchar(200) null,
    communication varchar(1000) null,
    version int not null default 0
);

create table agency (
    id uuid not null primary key,
    kind varchar(40) not null,
    name_en varchar(200) not null,
    name_cy varchar(200) not null
);

create table membership (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    agency_id uuid not null references agency (id),
    role varchar(40) not null,
    team varchar(120) null,
    member_from datetime(3) not null,
    member_until datetime(3) null,
    index membership_of (person_id, member_from)
);

create table relationship (
    id uuid not null primary key,
    from_person uuid not null references person (id),
    kin varchar(40) not null,
    to_person uuid not null references person (id),
    responsibility_basis varchar(200) null,
    since_on date null,
    until_on date null,
    index relationship_to (to_person, id)
);

-- The address or number is sealed with a key that is not in the database; elsewhere only the id stands for it.
create table safe_contact (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    channel varchar(40) not null,
    sealed_by varchar(16) not null,
    sealed_text varbinary(1800) not null,
    safe_days varchar(80) not null,
    safe_from smallint not null comment 'minute of the day in London',
    safe_until smallint not null comment 'minute of the day in London, not included',
    voicemail boolean not null,
    neutral_sender boolean not null,
    said_by uuid not null references person (id),
    said_at datetime(3) not null,
    withdrawn_at datetime(3) null,
    index safe_contact_of (person_id, id)
);

create table never_by (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    channel varchar(40) not null,
    said_by uuid not null references person (id),
    said_at datetime(3) not null,
    unique never_by_once (person_id, channel)
);

create table account (
    subject varchar(255) character set ascii collate ascii_bin not null primary key,
    person_id uuid not null references person (id),
    linked_at datetime(3) not null,
    unique account_of (person_id)
);
