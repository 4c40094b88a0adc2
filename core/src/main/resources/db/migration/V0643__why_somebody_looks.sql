-- Why somebody looks at a case who has to say so first. It stands for a day, and for no part that begins later.
create table look_reason (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    case_id uuid not null references case_file (id),
    words varchar(500) not null,
    said_at datetime(3) not null,
    index look_reason_person (case_id, person_id, said_at)
);
