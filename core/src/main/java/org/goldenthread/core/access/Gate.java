package org.goldenthread.core.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.goldenthread.core.kernel.Identifier;

/** Stands before every use case that {@link Requires} something. Runs inside the use case's transaction. */
@Interceptor
@Requires
@Priority(Interceptor.Priority.APPLICATION)
class Gate {

    private final AccessGuard guard;

    @Inject
    Gate(AccessGuard guard) {
        this.guard = guard;
    }

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        Requires requires = call.getMethod().getAnnotation(Requires.class);
        for (Object argument : call.getParameters()) {
            if (argument instanceof Identifier id) {
                Subject subject = guard.require(requires.value(), id);
                return guard.within(subject, call::proceed);
            }
        }
        throw new IllegalStateException(call.getMethod() + " requires " + requires.value() + " of nothing it names");
    }
}
