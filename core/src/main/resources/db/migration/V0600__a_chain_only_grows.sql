-- The end of a chain moves on and never back: the lines of a day could else be forgotten with an end that was kept from the day before.
delimiter //
create trigger audit_chain_grows before update on audit_chain
  for each row
  if new.chain <> old.chain or new.length < old.length
      or new.length = old.length and (new.seal <> old.seal or new.head_seal <> old.head_seal) then
    signal sqlstate '45000' set message_text = 'The trail is never shortened';
  end if//
delimiter ;
