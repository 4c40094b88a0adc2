package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PortalClock;

/** Which thing on the desk is called so. */
@ApplicationScoped
@Transactional
public class DeskKeys {

    private EditorialItems items;
    private AccessGuard guard;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected DeskKeys() {}

    @Inject
    DeskKeys(EditorialItems items, AccessGuard guard, PortalClock clock) {
        this.items = items;
        this.guard = guard;
        this.clock = clock;
    }

    /** @throws NotThere if nothing is called so, or nothing that whoever acts may see */
    @OpenToAll("asks the gate for what it finds, and for what it does not find all the same")
    public EditorialId find(EditorialKey key) {
        EditorialId id = items.find(key).map(EditorialItem::id).orElseGet(EditorialId::next);
        guard.require(Action.SEE, id);
        return id;
    }

    /**
     * The same, for a change: until the transaction ends nobody else changes it, so that what is compared is what is changed.
     *
     * @throws NotThere if nothing is called so, or nothing that whoever acts may see
     */
    @OpenToAll("asks the gate for what it finds, and for what it does not find all the same")
    public EditorialId hold(EditorialKey key) {
        EditorialId id = find(key);
        items.hold(id, clock.now());
        return id;
    }
}
