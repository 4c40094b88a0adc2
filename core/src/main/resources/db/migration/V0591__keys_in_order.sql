-- Keys are identifiers and fixed words, compared byte by byte. State stands between key and id, so that a page of what a key
-- opens is read off the index from the end.
alter table content_item
    modify any_key varchar(120) character set ascii collate ascii_bin not null,
    modify own_key varchar(160) character set ascii collate ascii_bin null,
    drop index content_item_any,
    drop index content_item_own,
    add index content_item_any (any_key, state, id),
    add index content_item_own (own_key, state, id);
alter table content_variant
    modify any_key varchar(120) character set ascii collate ascii_bin not null,
    modify own_key varchar(160) character set ascii collate ascii_bin null;
alter table stored_file
    modify any_key varchar(120) character set ascii collate ascii_bin not null,
    modify own_key varchar(160) character set ascii collate ascii_bin null;
