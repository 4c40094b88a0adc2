package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.PeopleRegistering;
import org.goldenthread.core.people.Profile;

/**
 * Says anew when a child was born, for whoever answers for the case: what ends with the child's coming of age ends at the
 * right instant from then on, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class BirthDateCorrecting {

    /** Somebody is a child of the service, or has been one, up to that age. */
    private static final int OLDEST = 25;

    private Acting acting;
    private CaseFiles files;
    private EndsByAge ends;
    private PeopleReading people;
    private PeopleRegistering registering;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BirthDateCorrecting() {}

    @Inject
    BirthDateCorrecting(
            Acting acting,
            CaseFiles files,
            EndsByAge ends,
            PeopleReading people,
            PeopleRegistering registering,
            PortalClock clock,
            AuditTrail trail) {
        this.acting = acting;
        this.files = files;
        this.ends = ends;
        this.people = people;
        this.registering = registering;
        this.clock = clock;
        this.trail = trail;
    }

    /** As it stands now; empty where nobody has said. */
    @Requires(Action.OVERSEE)
    public Optional<LocalDate> bornOn(CaseId caseId) {
        return people.profile(child(caseId)).map(Profile::bornOn);
    }

    /** @throws CannotBeDone for a day that is to come, or lies too long ago for a child of the service */
    @Requires(Action.OVERSEE)
    public void correct(CaseId caseId, LocalDate day) {
        LocalDate today = clock.today();
        if (day.isAfter(today) || day.isBefore(today.minusYears(OLDEST))) {
            throw new CannotBeDone("cannot.born.day");
        }
        PersonId child = child(caseId);
        registering.bornOn(child, day);
        Instant now = clock.now();
        files.about(child).forEach(file -> ends.moveWithBirthday(file.id(), now));
        trail.record(AuditEntry.done(
                acting.current().person(),
                caseId,
                "BIRTH_DATE_CORRECTED",
                child.value().toString()));
    }

    private PersonId child(CaseId caseId) {
        return files.byId(caseId).orElseThrow(NotThere::new).child();
    }
}
