package org.goldenthread.tests.architecture.planted.core.document;

import jakarta.persistence.EntityManager;

class UnderTheWire {
    private final EntityManager em;

    UnderTheWire(EntityManager em) {
        this.em = em;
    }

    void keep(Object thing) {
        em.merge(thing);
    }
}
