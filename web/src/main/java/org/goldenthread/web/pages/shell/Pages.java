package org.goldenthread.web.pages.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.content.Texts;
import org.goldenthread.web.login.FormToken;
import org.goldenthread.web.login.SentForm;
import org.jspecify.annotations.Nullable;

/** Gives a resource the page it is about to draw, so that it can put things in the reader's words. */
@RequestScoped
public class Pages {

    @Inject
    Readers readers;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    /** This page, to which a change of language leads back; after a form was sent, to the first page. */
    public Page current() {
        Optional<String> kept = SentForm.shownAgain(request).map(number -> "/again/" + number);
        return at(kept.orElseGet(() -> "GET".equals(request.getMethod()) ? request.getRequestURI() : "/"));
    }

    /** A page that is the same wherever it is met, to the last byte. */
    Page anywhere() {
        return at("/");
    }

    /** The number of the form that is shown again; null elsewhere. */
    private @Nullable String keptForm() {
        return SentForm.shownAgain(request).map(UUID::toString).orElse(null);
    }

    private Page at(String here) {
        return new Page(readers.current(), texts, Assets.shipped(), here, () -> FormToken.of(request), keptForm());
    }
}
