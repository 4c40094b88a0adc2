package org.goldenthread.tests.architecture.planted.workflows.steps;

import org.goldenthread.tests.architecture.planted.demonstration.Pretence;

public record PlaysAlong(Pretence pretence) {}
