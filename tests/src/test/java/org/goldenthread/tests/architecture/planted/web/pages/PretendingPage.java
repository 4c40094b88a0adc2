package org.goldenthread.tests.architecture.planted.web.pages;

import org.goldenthread.tests.architecture.planted.demonstration.Pretence;

public record PretendingPage(Pretence pretence) {}
