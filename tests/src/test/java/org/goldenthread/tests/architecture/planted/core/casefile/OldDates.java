package org.goldenthread.tests.architecture.planted.core.casefile;

import java.util.Date;

public record OldDates(Date opened) {}
