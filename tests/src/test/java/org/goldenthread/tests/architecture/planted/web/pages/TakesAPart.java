package org.goldenthread.tests.architecture.planted.web.pages;

import org.goldenthread.tests.architecture.planted.core.casefile.UnguardedPart;

public class TakesAPart {
    public String taken(UnguardedPart part) {
        return part.read();
    }
}
