-- Sessions that the identity provider ended before their time (OpenID Connect Back-Channel Logout 1.0).
create table ended_session (
    message   varchar(128) not null primary key comment 'jti of the logout token: a message counts once',
    session   varchar(128) null comment 'sid of the one session; without it all of the subject',
    subject   varchar(64)  null comment 'sub',
    ended_at  datetime(3)  not null,
    forget_at datetime(3)  not null comment 'no session of that age can be open any more',
    index ended_session_by_session (session),
    index ended_session_by_subject (subject, ended_at),
    index ended_session_to_forget (forget_at)
) character set utf8mb4 collate utf8mb4_bin;
