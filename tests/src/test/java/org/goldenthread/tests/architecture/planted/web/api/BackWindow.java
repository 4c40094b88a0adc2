package org.goldenthread.tests.architecture.planted.web.api;

import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.AccountLinking;

public class BackWindow {
    public boolean known(AccountLinking accounts, PersonId person) {
        return accounts.hasAccount(person);
    }
}
