package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.NewRelationship;
import org.goldenthread.core.people.PeopleRegistering;

/** Writes down what the people of a case are to the child and to each other. */
@ApplicationScoped
@Transactional
public class FamilyRecording {

    private CaseFiles files;
    private Participations participations;
    private PeopleRegistering registering;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FamilyRecording() {}

    @Inject
    FamilyRecording(CaseFiles files, Participations participations, PeopleRegistering registering, PortalClock clock) {
        this.files = files;
        this.participations = participations;
        this.registering = registering;
        this.clock = clock;
    }

    /** Both must be of this case: the child, or somebody who takes part in it or has been asked to. */
    @Requires(Action.INVITE)
    public void relate(CaseId caseId, NewRelationship said) {
        Set<PersonId> here = participations.current(caseId, clock.now()).stream()
                .map(Participation::person)
                .collect(Collectors.toSet());
        here.add(files.byId(caseId).orElseThrow(NotThere::new).child());
        if (!here.contains(said.from()) || !here.contains(said.to())) {
            throw new CannotBeDone("cannot.relationship.not-of-this-case");
        }
        registering.relate(said);
    }
}
