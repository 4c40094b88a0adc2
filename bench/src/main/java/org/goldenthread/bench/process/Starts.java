package org.goldenthread.bench.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseOpening;
import org.goldenthread.core.casefile.NewCase;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.PeopleRegistering;
import org.goldenthread.workflows.engine.Processes;

/** Starts a conference as the portal does, and as the bare engine does; one transaction each. */
@ApplicationScoped
class Starts {

    private Acting acting;
    private AccessGuard guard;
    private CaseOpening cases;
    private PeopleRegistering people;
    private Processes processes;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Starts() {}

    @Inject
    Starts(Acting acting, AccessGuard guard, CaseOpening cases, PeopleRegistering people, Processes processes) {
        this.acting = acting;
        this.guard = guard;
        this.cases = cases;
        this.people = people;
        this.processes = processes;
    }

    record Worker(PersonId person, AgencyId agency) {

        Actor actor() {
            return Actor.person(person, Set.of(Role.SOCIAL_WORKER), true, "bench");
        }
    }

    @Transactional
    Worker worker() {
        AgencyId agency = people.register(AgencyKind.LOCAL_AUTHORITY, "Bench Council", "Cyngor Bench");
        PersonId person = people.register(new NewPerson("Bench", "Bench Worker", null, Needs.plain(Language.ENGLISH)));
        people.worksFor(person, agency, Role.SOCIAL_WORKER, "Bench", new Span(Instant.EPOCH, null));
        return new Worker(person, agency);
    }

    CaseId openCase(Worker worker) {
        NewPerson child = new NewPerson("Bench", "Bench Child", null, Needs.plain(Language.ENGLISH));
        return acting.as(worker.actor(), () -> cases.open(new NewCase(child, worker.agency(), null, null)));
    }

    @Transactional
    void ours(Worker worker, CaseId caseId) {
        acting.as(worker.actor(), () -> {
            guard.require(Action.START_PROCESS, caseId);
            processes.begin("conference", caseId, worker.person(), Map.of("urgent", false));
        });
    }

    @Transactional
    void peer(BareEngine engine, Worker worker, CaseId caseId) {
        String caseKey = caseId.value().toString();
        engine.start(
                caseId.value(),
                Map.of("caseId", caseKey, "startedBy", worker.person().value().toString(), "urgent", false));
    }
}
