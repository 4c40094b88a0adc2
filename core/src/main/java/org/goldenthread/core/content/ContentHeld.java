package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.tripwire.HeldWords;

/** Says what is written in something that is held back. */
@ApplicationScoped
class ContentHeld implements HeldWords {

    private ContentItems items;
    private ContentTypes types;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ContentHeld() {}

    @Inject
    ContentHeld(ContentItems items, ContentTypes types) {
        this.items = items;
        this.types = types;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CONTENT;
    }

    @Override
    public Told tell(UUID thing) {
        ContentItem item = items.find(new ContentId(thing)).orElseThrow(NotThere::new);
        return new Told(
                types.byKey(item.type()).titleKey(),
                Objects.requireNonNullElse(item.shortTitle(), ""),
                items.saying(item));
    }
}
