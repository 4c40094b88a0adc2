package org.goldenthread.tests.architecture.planted.core.casefile;

import jakarta.transaction.Transactional;

public class UnguardedMethod {
    @Transactional
    public String read() {
        return "";
    }
}
