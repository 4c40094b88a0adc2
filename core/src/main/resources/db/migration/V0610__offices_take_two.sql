-- Who brought somebody in, and who else confirmed it where the work is an office that opens doors by itself. Until then the
-- post counts for nothing. Whoever had a post before is taken to be known.
alter table membership
    add column brought_in_by uuid null,
    add column confirmed_by uuid null,
    add column confirmed_at datetime(3) null;
update membership set confirmed_at = member_from;
