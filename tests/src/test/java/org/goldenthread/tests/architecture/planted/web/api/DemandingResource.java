package org.goldenthread.tests.architecture.planted.web.api;

import jakarta.ws.rs.Path;

@Path("demanding")
public class DemandingResource {
    public DemandingResource(String name) {}
}
