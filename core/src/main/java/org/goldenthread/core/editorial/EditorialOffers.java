package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Words that came with the portal, or in files, after an editor had changed a thing: taken up by writing them, or declined here. */
@ApplicationScoped
@Transactional
public class EditorialOffers {

    private EditorialItems items;
    private DeskItems desk;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorialOffers() {}

    @Inject
    EditorialOffers(EditorialItems items, DeskItems desk, Acting acting, PortalClock clock) {
        this.items = items;
        this.desk = desk;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Says that they are not wanted. They are kept, and shown to nobody again; what comes later is shown anew. Said again,
     * nothing changes.
     *
     * @param sum names the words that whoever declines has seen
     * @throws NotThere if no such words came
     */
    @Requires(Action.CHANGE)
    public void decline(EditorialId id, VariantTag variant, String sum) {
        Instant now = clock.now();
        EditorialItem item = items.hold(id, now);
        PersonId person = acting.current().person();
        EditorialOffer offer = desk.offers(item).stream()
                .filter(one -> one.variant().equals(variant) && one.sum().equals(sum))
                .findFirst()
                .orElseThrow(NotThere::new);
        if (person == null) {
            throw new NotThere();
        }
        if (!offer.isDeclined()) {
            offer.decline(person, now);
            items.add(
                    new EditorialStep(item, new EditorialItem.Turn(StepKind.DECLINED, item.newest(), now), person, ""));
        }
    }
}
