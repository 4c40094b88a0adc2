package org.goldenthread.tests.architecture.planted.web.api;

import jakarta.ws.rs.Path;

@Path("hidden")
public class HiddenResource {
    HiddenResource() {}
}
