package org.goldenthread.demonstration.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.casefile.CaseOpening;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.NewCase;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.work.WorkFilter;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.demonstration.family.StoryText.CaseText;
import org.goldenthread.demonstration.family.StoryText.PartText;
import org.goldenthread.demonstration.family.StoryText.Scene;
import org.goldenthread.workflows.AnsweringWork;
import org.goldenthread.workflows.conference.ConferenceBeginning;

/** Lets the people of the demonstration do what they would have done, through the same doors as everybody. */
@ApplicationScoped
class Story {

    private static final int MOST_WORK = 100;

    private Acting acting;
    private CaseOpening opening;
    private CaseReading cases;
    private Participating participating;
    private ConferenceBeginning conference;
    private WorkReading work;
    private AnsweringWork answering;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Story() {}

    @Inject
    Story(
            Acting acting,
            CaseOpening opening,
            CaseReading cases,
            Participating participating,
            ConferenceBeginning conference,
            WorkReading work,
            AnsweringWork answering,
            PortalClock clock) {
        this.acting = acting;
        this.opening = opening;
        this.cases = cases;
        this.participating = participating;
        this.conference = conference;
        this.work = work;
        this.answering = answering;
        this.clock = clock;
    }

    /** Opens the case and says whom it is about. */
    CaseId open(CaseText about, Who who) {
        String agency = who.text().person(about.openedBy()).agency();
        String sibling = about.siblingOf();
        if (agency == null) {
            throw new IllegalArgumentException(about.openedBy() + " works for no agency");
        }
        return acting.as(
                who.actor(about.openedBy()),
                () -> opening.open(new NewCase(
                        Cast.newPerson(who.text().person(about.child()), days()),
                        who.agency(agency),
                        sibling == null ? null : who.caseOf(sibling),
                        null)));
    }

    PersonId childOf(CaseText about, CaseId caseId, Who who) {
        return acting.as(who.actor(about.openedBy()), () -> cases.child(caseId).person());
    }

    /** All of them or none: nobody can be brought in twice. */
    @Transactional
    void bringIn(CaseText about, Who who) {
        for (PartText part : about.parts()) {
            String by = part.by();
            acting.as(who.actor(by == null ? about.openedBy() : by), () -> bringIn(part, about, who));
        }
    }

    private void bringIn(PartText part, CaseText about, Who who) {
        NewParticipation wanted =
                NewParticipation.of(who.person(part.person()), part.capacity(), part.purpose(), part.basis());
        String client = part.actingFor();
        if (client != null) {
            wanted = wanted.actingFor(who.person(client));
        }
        String until = part.until();
        if (until != null) {
            wanted = wanted.until(
                    days().named(until).atStartOfDay(PortalClock.LONDON).toInstant());
        }
        participating.begin(who.caseOf(about.child()), wanted);
    }

    /** Plays the scenes from wherever the case stands. */
    void play(CaseText about, Who who) {
        CaseId caseId = who.caseOf(about.child());
        if (!about.scenes().isEmpty()) {
            acting.as(who.actor(about.openedBy()), () -> {
                if (conference.mayBegin(caseId)) {
                    conference.begin(caseId);
                }
            });
        }
        about.scenes().forEach(scene -> acting.as(who.actor(scene.by()), () -> play(scene, caseId, who)));
    }

    private void play(Scene scene, CaseId caseId, Who who) {
        // what waits for somebody is not what everybody in the case may list
        work.mine(WorkFilter.all(), null, MOST_WORK).lines().stream()
                .filter(line -> line.caseId().equals(caseId) && line.step().equals(scene.step()))
                .map(WorkLine::id)
                .forEach(item -> answering.submit(
                        item,
                        new Script(who, days()).filledIn(scene.answers()),
                        "demonstration-" + scene.by() + "-" + item.value()));
    }

    private Days days() {
        return new Days(clock.today());
    }
}
