-- What somebody took back though others had looked at it, or had sent it back: its words, sealed, for those alone who may hold
-- the safe contacts of the case and could have decided about it.
create table taken_back_words (
  held_back_id uuid         not null primary key,
  case_id      uuid         not null,
  type_key     varchar(120) not null,
  taken_at     datetime(3)  not null,
  sealed_by    varchar(16)  not null,
  sealed_text  mediumblob   not null,
  index taken_back_words_case (case_id),
  constraint taken_back_words_held foreign key (held_back_id) references held_back (id)
);
