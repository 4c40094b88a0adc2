-- For whom a shape was made is asked about like everything else: by the key that they hold.
alter table content_variant add column audience_key varchar(160) null after audience;
update content_variant
   set audience_key = concat(coalesce(case_id, 'portal'), ':as:', upper(replace(audience, '-', '_')))
 where audience <> '';
