package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.Reach;
import org.goldenthread.core.people.Reaching;
import org.goldenthread.core.people.SafeContactId;

/** How somebody who takes part in a case may safely be reached: for those who need to reach them there. */
@ApplicationScoped
@Transactional
public class ReachingPeople {

    private AccessGuard guard;
    private Acting acting;
    private Participations participations;
    private Reaching reaching;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReachingPeople() {}

    @Inject
    ReachingPeople(AccessGuard guard, Acting acting, Participations participations, Reaching reaching) {
        this.guard = guard;
        this.acting = acting;
        this.participations = participations;
        this.reaching = reaching;
    }

    /** Whether I may hold their safe contact: to offer it or leave it out. */
    @Requires(Action.SEE)
    public boolean mayHold(ParticipationId part) {
        return guard.allows(
                Action.SAFE_CONTACT, contactOf(participations.byId(part).orElseThrow(NotThere::new)));
    }

    /** Whether I may also change it: a link may go wherever it says, so only whoever may bring them in. */
    @Requires(Action.SEE)
    public boolean mayChange(ParticipationId part) {
        return mayHold(part)
                && guard.allows(
                        participations
                                .byId(part)
                                .orElseThrow(NotThere::new)
                                .capacity()
                                .toBringIn(),
                        part);
    }

    /** Lets through whoever may hold and change it, or throws: a page that asks for a new one is an attempt. */
    @Requires(Action.SEE)
    public void mustChange(ParticipationId part) {
        guard.require(
                participations.byId(part).orElseThrow(NotThere::new).capacity().toBringIn(), part);
        personWhoseContactIHold(part);
    }

    /** Every safe way to reach them, the latest said first; ways they have forbidden are left out. */
    @Requires(Action.SEE)
    public List<Reach> waysTo(ParticipationId part) {
        return reaching.waysTo(personWhoseContactIHold(part));
    }

    @Requires(Action.SEE)
    public Set<Channel> neverBy(ParticipationId part) {
        return reaching.neverBy(personWhoseContactIHold(part));
    }

    /** Writes down how they said they may be reached. */
    @Requires(Action.SEE)
    public SafeContactId saidThat(ParticipationId part, NewSafeContact contact) {
        guard.require(
                participations.byId(part).orElseThrow(NotThere::new).capacity().toBringIn(), part);
        PersonId person = personWhoseContactIHold(part);
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        return reaching.keep(person, contact, me);
    }

    private PersonId personWhoseContactIHold(ParticipationId id) {
        Participation part = participations.byId(id).orElseThrow(NotThere::new);
        guard.require(Action.SAFE_CONTACT, contactOf(part));
        return part.person();
    }

    private static Subject contactOf(Participation part) {
        return contactOf(part.caseId(), part.person());
    }

    static Subject contactOf(CaseId caseId, PersonId person) {
        AccessStamp stamp = AccessStamp.of(caseId, Compartment.SAFE_CONTACT, Label.RESTRICTED, person);
        return new Subject(SubjectKind.SAFE_CONTACT, person.value(), stamp);
    }
}
