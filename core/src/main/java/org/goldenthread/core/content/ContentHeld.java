package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.tripwire.HeldWords;
import org.jspecify.annotations.Nullable;

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
    public List<Standing> standing(CaseId caseId, @Nullable UUID after, int most) {
        return items.standing(caseId, after, most).stream()
                .map(item -> new Standing(item.subject(), writer(item)))
                .toList();
    }

    private @Nullable PersonId writer(ContentItem item) {
        return items.version(item.id(), item.newest())
                .map(newest -> newest.author().person())
                .orElse(null);
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
