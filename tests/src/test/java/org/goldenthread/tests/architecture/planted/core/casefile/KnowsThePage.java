package org.goldenthread.tests.architecture.planted.core.casefile;

import org.goldenthread.tests.architecture.planted.web.pages.CasePage;

public record KnowsThePage(CasePage page) {}
