package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.core.kernel.PersonId;

/**
 * Sets the edges that go with somebody's part, in the transaction in which it begins. Only works inside such a use case: no
 * page can come here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepingApart {

    private KeepingFrom keeping;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected KeepingApart() {}

    @Inject
    KeepingApart(KeepingFrom keeping) {
        this.keeping = keeping;
    }

    /** The person never sees any of the things, whatever they hold. To say it twice is to say it once. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public void keep(List<Subject> things, PersonId person) {
        keeping.keep(things, person, "somebody-elses");
    }
}
