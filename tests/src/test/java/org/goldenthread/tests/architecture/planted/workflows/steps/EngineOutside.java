package org.goldenthread.tests.architecture.planted.workflows.steps;

import org.camunda.bpm.engine.ProcessEngine;
import org.goldenthread.tests.architecture.planted.web.pages.CasePage;

public record EngineOutside(ProcessEngine engine, CasePage above) {}
