package org.goldenthread.tests.architecture.planted.core.casefile;

import jakarta.persistence.EntityManager;

public class OpenCases {

    private final EntityManager rows;

    public OpenCases(EntityManager rows) {
        this.rows = rows;
    }

    public void forget() {
        rows.clear();
    }
}
