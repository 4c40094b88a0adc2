package org.goldenthread.tests.architecture.planted.core.access;

import jakarta.security.enterprise.SecurityContext;

public class AsksForTheCaller {
    public boolean open(SecurityContext context) {
        return context.isCallerInRole("social-worker");
    }
}
