package org.goldenthread.tests.architecture.planted.web.api;

import jakarta.ws.rs.ext.Provider;

@Provider
class UnseenAnswer {
    public UnseenAnswer() {}
}
