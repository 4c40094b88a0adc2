package org.goldenthread.workflows.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.workflows.engine.Vocabulary;

/** {@code record}: writes into the case's trail what an office-holder decided, where nobody can change it. */
@Vocabulary
@Named("record")
@ApplicationScoped
public class RecordStep {

    private CaseAtHand here;
    private Answers answers;
    private PeopleReading people;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected RecordStep() {}

    @Inject
    RecordStep(CaseAtHand here, Answers answers, PeopleReading people, AuditTrail trail) {
        this.here = here;
        this.answers = answers;
        this.people = people;
        this.trail = trail;
    }

    /**
     * A decision by an office-holder. A hard gate: who decided must hold a post for that office on the day of the
     * decision, or the answer is refused with the reason and nothing moves.
     *
     * @param capacity the office, for example {@code FGC_MANAGER}
     * @param content the form on which it was decided
     * @param outcome what was decided, in a word from the form's list
     */
    public void decision(String capacity, String content, String outcome) {
        Capacity office = Capacity.valueOf(capacity);
        Answers.Sheet sheet = answers.read(content);
        PersonId decided = sheet.view().author().person();
        if (decided == null
                || people.posts(List.of(decided)).stream().noneMatch(post -> post.role() == office.role())) {
            throw new CannotBeDone("cannot.office.holds-no-post");
        }
        trail.record(AuditEntry.done(
                decided, here.id(), "DECIDED", sheet.view().type().key().value() + ":" + outcome));
    }
}
