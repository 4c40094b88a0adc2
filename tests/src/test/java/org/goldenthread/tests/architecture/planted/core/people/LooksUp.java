package org.goldenthread.tests.architecture.planted.core.people;

import org.goldenthread.tests.architecture.planted.core.casefile.KeptRules;

/** People lean on the case file: upward, in a circle, and in a package without package-info. */
public record LooksUp(KeptRules above) {}
