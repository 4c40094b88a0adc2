package org.goldenthread.tests.architecture.planted.core.casefile;

import javax.sql.DataSource;

public record ByHand(DataSource rows) {}
