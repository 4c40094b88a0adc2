package org.goldenthread.tests.architecture.planted.core.access;

import jakarta.servlet.http.HttpServletRequest;

public class AsksForARole {
    public boolean open(HttpServletRequest request) {
        return request.isUserInRole("social-worker");
    }
}
