package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;

/** Which thing on the desk is called so. */
@ApplicationScoped
@Transactional
public class DeskKeys {

    private EditorialItems items;
    private AccessGuard guard;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected DeskKeys() {}

    @Inject
    DeskKeys(EditorialItems items, AccessGuard guard) {
        this.items = items;
        this.guard = guard;
    }

    /** @throws NotThere if nothing is called so, or nothing that whoever acts may see */
    @OpenToAll("asks the gate for what it finds, and for what it does not find all the same")
    public EditorialId find(EditorialKey key) {
        EditorialId id = items.find(key).map(EditorialItem::id).orElseGet(EditorialId::next);
        guard.require(Action.SEE, id);
        return id;
    }
}
