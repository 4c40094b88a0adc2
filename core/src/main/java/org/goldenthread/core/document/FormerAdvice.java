package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.goldenthread.core.access.AdviceStays;

/** What an authority's lawyers have advised it stays its own when another takes the case over. */
@ApplicationScoped
class FormerAdvice {

    private StoredFiles files;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FormerAdvice() {}

    @Inject
    FormerAdvice(StoredFiles files) {
        this.files = files;
    }

    void stays(@Observes AdviceStays stays) {
        files.staysWithClient(stays);
    }
}
