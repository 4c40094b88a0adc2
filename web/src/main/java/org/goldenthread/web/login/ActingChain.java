package org.goldenthread.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;

/** Lets the rest of a request run as somebody. */
@ApplicationScoped
class ActingChain {

    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ActingChain() {}

    @Inject
    ActingChain(Acting acting) {
        this.acting = acting;
    }

    void goOn(Actor actor, ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            acting.as(actor, () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new Carried(e);
                }
            });
        } catch (Carried e) {
            throw e.carried;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Takes a checked exception through a piece of code that knows none. */
    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ServletException carried;

        Carried(ServletException carried) {
            super(carried);
            this.carried = carried;
        }
    }
}
