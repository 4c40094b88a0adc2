package org.goldenthread.core.access;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/**
 * A use case that returns has happened. Where something inside it has given its transaction up and nobody said so, the
 * container would undo all of it in silence and the page would tell people that it was done: this says it instead.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class DoneOrSaid {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** For the container, which gives it the registry. */
    @SuppressWarnings("NullAway.Init")
    DoneOrSaid() {}

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        boolean before = transaction.getRollbackOnly();
        Object answer = call.proceed();
        // what was given up before is the business of whoever began it
        if (!before && transaction.getRollbackOnly()) {
            throw new IllegalStateException(
                    call.getMethod() + " returned although its transaction will be undone: let the reason through");
        }
        return answer;
    }
}
