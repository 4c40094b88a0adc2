package org.goldenthread.tests.architecture.planted.core.casefile;

import jakarta.persistence.EntityManager;

class Cases {

    private final EntityManager rows;

    Cases(EntityManager rows) {
        this.rows = rows;
    }

    boolean holds(Object thing) {
        return rows.contains(thing);
    }
}
