package org.goldenthread.tests.architecture.planted.web.api;

import org.goldenthread.tests.architecture.planted.web.pages.CasePage;

public record CaseInterface(Class<CasePage> page) {}
