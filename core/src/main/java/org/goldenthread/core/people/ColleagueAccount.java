package org.goldenthread.core.people;

import org.goldenthread.core.kernel.PersonId;

/** Makes somebody's account where accounts are kept, or finds the one that an earlier attempt of the same press has made. */
@FunctionalInterface
public interface ColleagueAccount {

    /** The account's subject. Whatever is thrown undoes the whole act. */
    String accountFor(PersonId person, NewColleague colleague);
}
