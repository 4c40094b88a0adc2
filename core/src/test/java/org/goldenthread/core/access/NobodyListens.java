package org.goldenthread.core.access;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;

/** An event that is told to nobody: what others do about it is looked at where there is a server. */
final class NobodyListens {

    private NobodyListens() {}

    @SuppressWarnings("unchecked")
    static <T> Event<T> event() {
        return (Event<T>) Proxy.newProxyInstance(
                NobodyListens.class.getClassLoader(), new Class<?>[] {Event.class}, (event, method, told) -> {
                    if (method.getName().equals("fire")) {
                        return null;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
