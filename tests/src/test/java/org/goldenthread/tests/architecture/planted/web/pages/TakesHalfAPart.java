package org.goldenthread.tests.architecture.planted.web.pages;

import org.goldenthread.tests.architecture.planted.core.casefile.HalfAPart;

public class TakesHalfAPart {
    public String taken(HalfAPart part) {
        return part.read();
    }
}
