package org.goldenthread.core.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.TypeKeeping;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Brings what is proposed of a kind into use: asked for by one editor, and said yes to by another who wrote none of it. */
@ApplicationScoped
@Transactional
public class KindApproving {

    private static final String ASKS = "asks the gate for the desk that the proposal lies on";

    private KindProposals proposals;
    private TypeKeeping types;
    private KindChecking checking;
    private KindDesk desk;
    private Event<KindChanged> changed;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected KindApproving() {}

    @Inject
    KindApproving(
            KindProposals proposals,
            TypeKeeping types,
            KindChecking checking,
            KindDesk desk,
            Event<KindChanged> changed,
            PortalClock clock) {
        this.proposals = proposals;
        this.types = types;
        this.checking = checking;
        this.desk = desk;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Asks for a second person's word. From then on it stands still.
     *
     * @throws CannotBeDone if there can be no such kind, a word is missing, or what there is would not fit
     */
    @OpenToAll(ASKS)
    public void ask(ContentTypeKey key, int changes, String why) {
        KindProposal proposal = held(key, changes);
        PersonId me = desk.require(Action.CHANGE, proposal);
        mustFit(proposal);
        proposal.ask();
        note(proposal, KindDeed.ASKED, me, why);
    }

    /** Takes it back from whoever is to say yes, to be written on. */
    @OpenToAll(ASKS)
    public void takeBack(ContentTypeKey key, String why) {
        KindProposal proposal = proposals.hold(key).orElseThrow(NotThere::new);
        PersonId me = desk.require(Action.CHANGE, proposal);
        proposal.takeBack();
        note(proposal, KindDeed.TAKEN_BACK, me, why);
    }

    /**
     * Brings it into use, at once. What there is is tried once more in the same transaction.
     *
     * @return the number of the version
     * @throws CannotBeDone if it does not wait, whoever approves wrote any of it, the kind was changed meanwhile, or what there
     *     is would not fit
     */
    @OpenToAll(ASKS)
    public int approve(ContentTypeKey key, int changes, String why) {
        KindProposal proposal = held(key, changes);
        PersonId me = desk.require(Action.SHARE, proposal);
        if (proposal.stage() != KindStage.IN_REVIEW) {
            throw new CannotBeDone("cannot.editorial.not-in-review");
        }
        Set<PersonId> writers = proposals.writers(proposal);
        if (writers.contains(me)) {
            throw new CannotBeDone("cannot.editorial.second-person");
        }
        ContentType type = mustFit(proposal);
        PersonId writer = proposals.steps(key).stream()
                .filter(step -> step.proposal().equals(proposal.id()) && step.deed() == KindDeed.ASKED)
                .map(KindStep::by)
                .reduce((earlier, last) -> last)
                .orElseThrow();
        int number = types.use(type, proposal.steps(), writer, me, KindStep.oneLine(why));
        note(proposal, KindDeed.APPROVED, me, why);
        proposals.remove(proposal);
        changed.fire(new KindChanged(key, number));
        return number;
    }

    private ContentType mustFit(KindProposal proposal) {
        int inUse = types.inUse(proposal.key()).map(TypeKeeping.Kept::number).orElse(0);
        if (inUse != proposal.basedOn()) {
            throw new CannotBeDone("cannot.kind.moved-on");
        }
        ContentType type = checking.tried(proposal);
        KindCheck check = checking.check(type, proposal.steps());
        if (check.verdict() == KindCheck.Verdict.REFUSED) {
            throw new CannotBeDone("cannot.kind.does-not-fit");
        }
        return type;
    }

    private KindProposal held(ContentTypeKey key, int changes) {
        KindProposal proposal = proposals.hold(key).orElseThrow(NotThere::new);
        if (proposal.changes() != changes) {
            throw new CannotBeDone("cannot.editorial.moved-on");
        }
        return proposal;
    }

    private void note(KindProposal proposal, KindDeed deed, PersonId me, String why) {
        proposals.add(new KindStep(proposal, deed, me, clock.now(), why));
    }
}
