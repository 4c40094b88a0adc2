package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Takes down that somebody has read a translation whose language it is. Until then it counts as a draft, out or not. */
@ApplicationScoped
@Transactional
public class EditorialProofreading {

    private EditorialItems items;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorialProofreading() {}

    @Inject
    EditorialProofreading(EditorialItems items, Acting acting, PortalClock clock) {
        this.items = items;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Says that whoever acts has read these words, and that their language is that of the words. Said again, nothing changes.
     *
     * @param number the revision that they had before them
     * @throws NotThere if nobody has written that variant, or it is no translation
     * @throws CannotBeDone if it says something else by now
     */
    @Requires(Action.CHANGE)
    public void markRead(EditorialId id, VariantTag variant, int number) {
        EditorialItem item = items.hold(id, clock.now());
        Revision last = items.at(item, item.newest()).get(variant);
        boolean translated =
                !variant.language().equals(Variants.configured().reference().language());
        PersonId reader = acting.current().person();
        if (last == null || !translated || reader == null) {
            throw new NotThere();
        }
        if (last.number() != number) {
            throw new CannotBeDone("cannot.editorial.moved-on");
        }
        if (items.readers(last).isEmpty()) {
            items.add(new WordsRead(item.id().value(), number, reader.value(), clock.now()));
        }
    }
}
