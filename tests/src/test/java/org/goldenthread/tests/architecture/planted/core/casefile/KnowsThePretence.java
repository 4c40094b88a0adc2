package org.goldenthread.tests.architecture.planted.core.casefile;

import org.goldenthread.tests.architecture.planted.demonstration.Pretence;

public record KnowsThePretence(Pretence pretence) {}
