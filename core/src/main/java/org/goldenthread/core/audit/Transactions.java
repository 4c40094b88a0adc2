package org.goldenthread.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The container's registry of who wants to know when a transaction ends. */
@ApplicationScoped
class Transactions {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    TransactionSynchronizationRegistry registry() {
        return registry;
    }
}
