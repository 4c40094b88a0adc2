package org.goldenthread.tests.architecture.planted.web.pages;

import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.AccountLinking;

public class BackStairs {
    public boolean known(AccountLinking accounts, PersonId person) {
        return accounts.hasAccount(person);
    }
}
