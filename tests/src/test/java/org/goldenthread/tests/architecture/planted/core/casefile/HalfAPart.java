package org.goldenthread.tests.architecture.planted.core.casefile;

import jakarta.transaction.Transactional;

public class HalfAPart {
    @Transactional(Transactional.TxType.MANDATORY)
    public String read() {
        return "";
    }
}
