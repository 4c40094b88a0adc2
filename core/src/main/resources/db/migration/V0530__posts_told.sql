-- Which press of the button brought somebody in, so that the same press twice is one person; and when the identity provider
-- was last told of a post.
alter table membership
    add column press varchar(36) character set ascii null,
    add column told_at datetime(3) null,
    add unique membership_by_press (press);
