package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.goldenthread.core.access.AdviceStays;

/** What an authority's lawyers have advised it stays its own when another takes the case over. */
@ApplicationScoped
class FormerAdvice {

    private ContentItems items;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FormerAdvice() {}

    @Inject
    FormerAdvice(ContentItems items) {
        this.items = items;
    }

    void stays(@Observes AdviceStays stays) {
        items.staysWithClient(stays);
    }
}
