-- Of what a family wrote in private time neither who wrote it nor when is kept, nor an id that tells it; only the order in
-- which it was begun.
update content_version v join content_item i on i.id = v.item_id
    set v.author_person = null, v.author_step = null, v.written_at = '1970-01-01 00:00:00.000'
    where i.compartment = 'FAMILY';
update content_version v join content_item i on i.id = v.item_id
    set v.id = concat(hex(random_bytes(6)), '7', substr(hex(random_bytes(2)), 2), 'a', substr(hex(random_bytes(8)), 2))
    where i.compartment = 'FAMILY' and v.id not in (select version_id from content_variant);
update content_item i join
    (select id, row_number() over (partition by case_id order by begun_at, id) as place
        from content_item where compartment = 'FAMILY') begun on begun.id = i.id
    set i.begun_at = timestampadd(second, begun.place, '1970-01-01 00:00:00.000');

-- What was pressed is kept as a SHA-256, which tells nobody who pressed it; of the room, not even until then.
delete t from content_token t join content_item i on i.id = t.item_id where i.compartment = 'FAMILY';
update content_token set token_key = sha2(token_key, 256);
