package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * What is kept from somebody is kept from them in every copy: a copy never reaches further than what it was copied from.
 * For use cases that have asked the policy about one of them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepingCopies {

    private NeverSees neverSees;
    private Standings standings;
    private KeepingFrom keeping;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected KeepingCopies() {}

    @Inject
    KeepingCopies(NeverSees neverSees, Standings standings, KeepingFrom keeping, PortalClock clock) {
        this.standings = standings;
        this.neverSees = neverSees;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** From whom the original is kept, the copy is kept too, from its first moment. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public void follow(Subject original, Subject copy) {
        neverSees.of(original.id()).forEach(edge -> neverSees.add(edge.towards(copy, clock.now())));
        standings.changed();
    }

    /** Keeps all of them from the person, for one of {@link KeepingFrom#REASONS}. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public void keep(List<Subject> same, PersonId person, String reason) {
        keeping.keep(same, person, reason);
    }

    /** Lets the person see all of them again, as far as their part reaches. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public void lift(List<Subject> same, PersonId person) {
        keeping.lift(same, person);
    }
}
