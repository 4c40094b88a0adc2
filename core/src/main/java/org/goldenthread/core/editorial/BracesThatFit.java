package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.Placeholders;
import org.goldenthread.core.kernel.CannotBeDone;

/** Lets nothing go out whose placeholders could not be filled: the type may have changed since the words were written. */
@ApplicationScoped
class BracesThatFit {

    private EditorialItems items;
    private ContentTypes types;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BracesThatFit() {}

    @Inject
    BracesThatFit(EditorialItems items, ContentTypes types) {
        this.items = items;
        this.types = types;
    }

    /** @throws CannotBeDone naming the first that may not stand in one of its variants, or is missing there */
    void require(EditorialItem item) {
        Placeholders placeholders = Placeholders.of(types.byKey(item.key().type()));
        if (!placeholders.declared()) {
            return;
        }
        for (Revision revision : items.at(item, item.newest()).values()) {
            placeholders.notAllowed(revision.body()).ifPresent(name -> {
                throw new CannotBeDone("cannot.editorial.placeholder", name);
            });
            placeholders.missing(revision.body()).ifPresent(missing -> {
                throw new CannotBeDone("cannot.editorial.placeholder-missing", missing.written());
            });
        }
    }
}
