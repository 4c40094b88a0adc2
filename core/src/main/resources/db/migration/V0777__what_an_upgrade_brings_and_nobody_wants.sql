-- That an editor has looked at what came with the portal, or in files, and does not want it. It is kept, and not shown again.
alter table editorial_offer
    add column declined_by uuid        null,
    add column declined_at datetime(3) null;
