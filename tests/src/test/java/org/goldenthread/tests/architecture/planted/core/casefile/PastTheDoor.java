package org.goldenthread.tests.architecture.planted.core.casefile;

public class PastTheDoor {

    private final Cases cases;

    PastTheDoor(Cases cases) {
        this.cases = cases;
    }

    public boolean holds(Object thing) {
        return cases.holds(thing);
    }
}
