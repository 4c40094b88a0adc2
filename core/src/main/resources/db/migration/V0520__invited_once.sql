-- which press of the button invited whom, so that the same press twice invites once
create table invited_once (
    press_hash       char(64) character set ascii not null primary key,
    participation_id uuid not null references participation (id)
);
