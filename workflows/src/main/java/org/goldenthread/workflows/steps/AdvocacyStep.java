package org.goldenthread.workflows.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.workflows.engine.Vocabulary;

/** {@code advocacy}: somebody to help the child say what the child thinks, where the child wants one. */
@Vocabulary
@Named("advocacy")
@ApplicationScoped
public class AdvocacyStep {

    private CaseAtHand here;
    private Participating participating;
    private PeopleReading people;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AdvocacyStep() {}

    @Inject
    AdvocacyStep(CaseAtHand here, Participating participating, PeopleReading people) {
        this.here = here;
        this.participating = participating;
        this.people = people;
    }

    /** The advocate speaks for the child from now on, at the child's request (Children Act 1989 s.26A). */
    public void begin(String advocate) {
        PersonId person = CaseAtHand.person(advocate);
        boolean advocates = people.posts(List.of(person)).stream().anyMatch(post -> post.role() == Role.ADVOCATE);
        if (!advocates) {
            throw new CannotBeDone("cannot.office.holds-no-post");
        }
        participating.begin(
                here.id(),
                NewParticipation.of(
                                person,
                                Capacity.ADVOCATE,
                                NewParticipation.usualPurpose(Capacity.ADVOCATE),
                                LegalBasis.CHILDS_REQUEST)
                        .actingFor(here.child()));
    }
}
