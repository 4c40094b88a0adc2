package org.goldenthread.tests.architecture.planted.core.content;

import org.goldenthread.tests.architecture.planted.core.access.Granting;

public record GivesSight(Granting granting) {}
