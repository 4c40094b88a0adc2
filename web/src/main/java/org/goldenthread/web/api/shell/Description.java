package org.goldenthread.web.api.shell;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the interface (OpenAPI 3.1), as it is written by hand and held to the code by a test. */
@Path("openapi.json")
public class Description {

    static final String FILE = "/org/goldenthread/web/api/openapi.json";

    @GET
    @Produces("application/json")
    public byte[] read() {
        try (InputStream in = Description.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the description is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
