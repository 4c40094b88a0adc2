package org.goldenthread.tests.architecture.planted.workflows.steps;

import jakarta.persistence.EntityManager;

/** Hidden, so that it breaks one half of the rule alone. */
record RowsElsewhere(EntityManager rows) {}
