package org.goldenthread.tests.architecture.planted.core.casefile;

import java.sql.Connection;

record Ledger(Connection rows) {}
