package org.goldenthread.web.pages.plan;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.casefile.FamilyRoomId;

/** Asks at the door of the family's room before a page of it does anything. */
@Interceptor
@InFamilyTime
@Priority(Interceptor.Priority.APPLICATION + 1)
class EnteringTheRoom {

    private final AccessGuard guard;

    @Inject
    EnteringTheRoom(AccessGuard guard) {
        this.guard = guard;
    }

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        // its own question about where it stands comes through here too, and is no visit
        if (call.getMethod().getName().equals("caseId") || !(call.getTarget() instanceof RoomOfACase page)) {
            return call.proceed();
        }
        return guard.inFamilyTime(FamilyRoomId.of(page.caseId()), call::proceed);
    }
}
