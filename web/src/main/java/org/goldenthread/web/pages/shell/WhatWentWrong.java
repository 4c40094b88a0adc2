package org.goldenthread.web.pages.shell;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;

/**
 * Says what went wrong in the reader's words. Refused and absent are one page. Anything unforeseen becomes a reference
 * that a person can read out and the log can be searched for; no detail leaves the server.
 */
@Provider
public class WhatWentWrong implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(WhatWentWrong.class.getName());
    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public Response toResponse(Throwable cause) {
        if (cause instanceof NotThere) {
            return notThere();
        }
        if (cause instanceof WebApplicationException refused) {
            return answer(refused);
        }
        if (cause instanceof CannotBeDone cannot) {
            View view = Notice.because(cannot.textKey(), cannot.arguments()).view();
            return Response.status(409).type(HTML).entity(view).build();
        }
        return unforeseen(cause);
    }

    private static Response answer(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        if (status == 404) {
            return notThere();
        }
        if (status >= 500) {
            return unforeseen(refused);
        }
        if (status < 400) {
            return refused.getResponse();
        }
        Response.ResponseBuilder answer = Response.status(status)
                .type(HTML)
                .entity(Notice.of("error.not-understood").view());
        Object allowed = refused.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    private static Response notThere() {
        return Response.status(404)
                .type(HTML)
                .entity(Notice.of("error.not-there").view())
                .build();
    }

    private static Response unforeseen(Throwable cause) {
        String reference = Ids.next().toString().substring(24);
        LOG.log(System.Logger.Level.ERROR, "A page could not be made, reference " + reference, cause);
        return Response.status(500)
                .type(HTML)
                .entity(Notice.withReference("error.wrong", reference).view())
                .build();
    }
}
