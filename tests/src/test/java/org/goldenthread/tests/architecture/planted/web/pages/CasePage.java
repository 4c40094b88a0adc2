package org.goldenthread.tests.architecture.planted.web.pages;

import org.goldenthread.tests.architecture.planted.web.api.CaseInterface;

public record CasePage(Class<CaseInterface> api) {}
