package org.goldenthread.tests.architecture.planted.core.casefile;

import org.goldenthread.tests.architecture.planted.workflows.steps.EngineOutside;

public record AsksTheEngine(EngineOutside engine) {}
