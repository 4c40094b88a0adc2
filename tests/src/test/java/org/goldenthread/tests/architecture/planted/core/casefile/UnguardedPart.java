package org.goldenthread.tests.architecture.planted.core.casefile;

import jakarta.transaction.Transactional;

@Transactional(Transactional.TxType.MANDATORY)
public class UnguardedPart {
    public String read() {
        return "";
    }
}
