package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.tripwire.TheirCases;
import org.goldenthread.core.tripwire.WhoIsInTheCase;

/** Tells the tripwire whose safe contacts to look for: those of the child and of everybody who was ever asked to take part. */
@ApplicationScoped
class CaseCircle implements WhoIsInTheCase, TheirCases {

    private CaseFiles files;
    private Participations participations;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CaseCircle() {}

    @Inject
    CaseCircle(CaseFiles files, Participations participations) {
        this.files = files;
        this.participations = participations;
    }

    @Override
    public Set<PersonId> everybody(CaseId caseId) {
        Set<PersonId> everybody = new HashSet<>(participations.everIn(caseId));
        files.byId(caseId).ifPresent(file -> everybody.add(file.child()));
        return everybody;
    }

    @Override
    public Set<CaseId> of(PersonId person) {
        Set<CaseId> cases = new HashSet<>(participations.everOf(person));
        files.about(person).forEach(file -> cases.add(file.id()));
        return cases;
    }
}
