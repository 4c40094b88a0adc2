package org.goldenthread.tests.architecture.planted.core.access;

import jakarta.annotation.security.RolesAllowed;

public class GateByRole {

    @RolesAllowed("social-worker")
    public String read() {
        return "";
    }
}
