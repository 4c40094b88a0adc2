package org.goldenthread.tests.architecture.planted.core.content;

import jakarta.persistence.EntityManager;

class PastTheWire {
    private final EntityManager em;

    PastTheWire(EntityManager em) {
        this.em = em;
    }

    void keep(Object thing) {
        em.persist(thing);
    }
}
