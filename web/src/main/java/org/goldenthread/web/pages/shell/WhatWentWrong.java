package org.goldenthread.web.pages.shell;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.ReasonAsked;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.web.login.SentForm;
import org.goldenthread.workflows.engine.SomebodyMovedOn;

/**
 * Says what went wrong in the reader's words. Refused and absent are one page. Anything unforeseen becomes a reference
 * that a person can read out and the log can be searched for; no detail leaves the server.
 */
@Provider
public class WhatWentWrong implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(WhatWentWrong.class.getName());
    private static final String HTML = "text/html;charset=UTF-8";

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable cause) {
        if (SentForm.shownAgain(request).isPresent()) {
            // its page is gone, or was a button alone: what was typed is shown all the same
            return Response.ok(KeptWords.kept(request).view()).type(HTML).build();
        }
        if (cause instanceof NotThere) {
            return notThere();
        }
        if (cause instanceof ReasonAsked asked) {
            return sayWhy(asked);
        }
        if (cause instanceof WebApplicationException refused) {
            return answer(refused);
        }
        if (cause instanceof CannotBeDone cannot) {
            View view = Notice.because(cannot.textKey(), cannot.arguments()).view();
            return Response.status(409).type(HTML).entity(view).build();
        }
        if (cause instanceof SomebodyMovedOn) {
            View view = Notice.because("cannot.somebody-moved-on", List.of()).view();
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
        boolean allowed = refused.getResponse().getHeaders().containsKey(HttpHeaders.ALLOW);
        return allowed ? answer.header(HttpHeaders.ALLOW, allowed(refused)).build() : answer.build();
    }

    /** Without the method by which the door asks for a form to be shown again, which is not for browsers. */
    private static String allowed(WebApplicationException refused) {
        return refused.getResponse().getAllowedMethods().stream()
                .filter(method -> !method.equals(SentForm.SHOW_AGAIN))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Response sayWhy(ReasonAsked asked) {
        String to = "GET".equals(request.getMethod()) ? request.getRequestURI() : null;
        return Response.seeOther(URI.create(WhereTheyWereGoing.askedFirst(asked.caseId(), to)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
