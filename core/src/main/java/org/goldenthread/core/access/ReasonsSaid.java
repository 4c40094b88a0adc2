package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** What people have said before they looked, for the use case that knows who may read it and what may stand in it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReasonsSaid {

    private LookReasons reasons;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReasonsSaid() {}

    @Inject
    ReasonsSaid(LookReasons reasons) {
        this.reasons = reasons;
    }

    /** Why somebody looked, in their own words. */
    public record Said(PersonId person, Instant at, String words) {

        /** Says nothing of what they said, wherever it is printed. */
        @Override
        public String toString() {
            return "said by " + person.value() + " at " + at;
        }
    }

    /** In one case, the last first. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public List<Said> in(CaseId caseId) {
        return reasons.in(caseId).stream()
                .map(reason -> new Said(reason.person(), reason.saidAt(), reason.words()))
                .toList();
    }
}
