-- Files that somebody on the machine laid before the portal to be brought in, and what came of it. The pack is checked by the
-- portal itself: whoever can write a row here could write anywhere.

create table editorial_import (
    id          uuid         not null primary key,
    name        varchar(100) not null,
    how         varchar(20)  not null,
    pack        longtext     not null,
    laid_at     datetime(3)  not null,
    outcome     varchar(20)  null,
    answer      longtext     null,
    answered_at datetime(3)  null
);
create index editorial_import_open on editorial_import (outcome, laid_at);
