package org.goldenthread.tests.architecture.planted.core.casefile;

import jakarta.transaction.Transactional;
import org.goldenthread.tests.architecture.planted.core.access.Requires;
import org.goldenthread.tests.architecture.planted.core.people.LooksUp;

/** The good neighbour: what it does is allowed, and no rule may name it but the one about circles. */
@Transactional
public class KeptRules {

    private final Cases cases;

    KeptRules(Cases cases) {
        this.cases = cases;
    }

    @Requires
    public boolean knows(LooksUp child) {
        return cases.holds(child);
    }
}
