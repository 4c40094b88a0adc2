package org.goldenthread.tests.architecture.planted.core.casefile;

import jakarta.transaction.Transactional;

@Transactional
public class UnguardedDoor {
    public String read() {
        return "";
    }
}
