package org.goldenthread.tests.architecture.planted.core.casefile;

public class PastTheLedger {
    private final Ledger ledger;

    PastTheLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    public boolean holds(Object thing) {
        return ledger.equals(thing);
    }
}
