package org.goldenthread.web.pages.shell;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.GET;

/**
 * Opens one transaction around a page that is shown. It ends before the page is written out: where the trail cannot be
 * kept, nothing is shown. What is sent by a form decides about its own transactions and is left alone.
 */
@Interceptor
@AtOneLook
@Priority(Interceptor.Priority.APPLICATION)
class Looking {

    private final UserTransaction transaction;

    @Inject
    Looking(UserTransaction transaction) {
        this.transaction = transaction;
    }

    @AroundInvoke
    Object look(InvocationContext call) throws Exception {
        if (!call.getMethod().isAnnotationPresent(GET.class)) {
            return call.proceed();
        }
        transaction.begin();
        try {
            Object page = call.proceed();
            transaction.commit();
            return page;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
