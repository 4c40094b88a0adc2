package org.goldenthread.web.pages.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.people.MarkingReaders;
import org.goldenthread.core.people.ReadBy;
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
    Acting acting;

    @Inject
    MarkingReaders marking;

    @Inject
    HttpServletRequest request;

    /** This page, to which a change of language leads back; after a form was sent, to the first page. */
    public Page current() {
        Optional<String> kept = SentForm.shownAgain(request).map(number -> "/again/" + number);
        return at(
                kept.orElseGet(() -> "GET".equals(request.getMethod()) ? request.getRequestURI() : "/"), this::readBy);
    }

    /** A page that is the same wherever it is met, to the last byte. */
    Page anywhere() {
        return at("/", Optional::empty);
    }

    /** The number of the form that is shown again; null elsewhere. */
    private @Nullable String keptForm() {
        return SentForm.shownAgain(request).map(UUID::toString).orElse(null);
    }

    private Optional<ReadBy> readBy() {
        return acting.readsUnderMark()
                ? Optional.of(marking.me(readers.current().language()))
                : Optional.empty();
    }

    private Page at(String here, Supplier<Optional<ReadBy>> readBy) {
        return new Page(
                readers.current(), texts, Assets.shipped(), here, () -> FormToken.of(request), keptForm(), readBy);
    }
}
