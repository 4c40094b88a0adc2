package org.goldenthread.workflows.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Post;
import org.goldenthread.workflows.engine.Vocabulary;

/** {@code participation}: who takes part, in what capacity, and until when. */
@Vocabulary
@Named("participation")
@ApplicationScoped
public class ParticipationStep {

    private CaseAtHand here;
    private Participating participating;
    private PeopleReading people;
    private ClockStep clock;
    private ParentsSaid parentsSaid;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ParticipationStep() {}

    @Inject
    ParticipationStep(
            CaseAtHand here,
            Participating participating,
            PeopleReading people,
            @Vocabulary ClockStep clock,
            ParentsSaid parentsSaid) {
        this.parentsSaid = parentsSaid;
        this.here = here;
        this.participating = participating;
        this.people = people;
        this.clock = clock;
    }

    /** Brings in those who hold an office, once each: for a team manager, those of the social worker's own team. */
    public void holders(String capacity) {
        Capacity office = Capacity.valueOf(capacity);
        List<PersonId> there = here.people(Set.of(office));
        List<PersonId> wanted = holdersOf(office).stream()
                .map(Post::person)
                .distinct()
                .filter(person -> !there.contains(person))
                .toList();
        if (wanted.isEmpty() && there.isEmpty()) {
            throw new CannotBeDone("cannot.office.nobody-holds-it");
        }
        wanted.forEach(person -> begin(person, office));
    }

    /**
     * Appoints somebody to a capacity: they must hold a post for it, and a coordinator must be independent of those who
     * work the case (Working Together 2023). A hard gate: the answer that named them is refused with the reason. Whoever
     * held it before hands over to them; who holds it still, from an earlier conference, goes on.
     */
    public void appoint(String person, String capacity) {
        Capacity office = Capacity.valueOf(capacity);
        PersonId appointed = CaseAtHand.person(person);
        boolean holds = people.posts(List.of(appointed)).stream().anyMatch(post -> post.role() == office.role());
        if (!holds) {
            throw new CannotBeDone("cannot.office.holds-no-post");
        }
        participating.takeOver(here.id(), part(appointed, office), "reason.handed-over");
    }

    /** Each parent, also one who contributes apart from the others. */
    public List<String> parents() {
        return ids(Circle.PARENTS);
    }

    /** True where every parent was asked and none agrees to take part. */
    public boolean noParentAgrees() {
        return parentsSaid.noneAgrees();
    }

    /** True where nobody who agreed is left and none is being asked: then it is weighed anew, not called off. */
    public boolean noParentAgreesNow() {
        return parentsSaid.noneAgreesNow();
    }

    /** True while there is a parent who has not said that they do not take part, or do not want to go on. */
    public boolean aParentIsLeft() {
        return parentsSaid.oneIsLeft();
    }

    /** Each grown-up of the family who is together with the others; who takes part apart is asked apart. */
    public List<String> family() {
        return ids(Circle.TOGETHER);
    }

    /** In what capacity somebody takes part; where in several, the family's comes first. */
    public String capacity(String person) {
        PersonId asked = CaseAtHand.person(person);
        return here.parts(Set.of(Capacity.values())).stream()
                .filter(part -> part.person().equals(asked))
                .map(Part::capacity)
                .sorted((one, other) -> Boolean.compare(other.family(), one.family()))
                .findFirst()
                .map(Capacity::name)
                .orElseThrow(() -> new CannotBeDone("cannot.participation.takes-no-part"));
    }

    /** Ends a capacity's part a while from now, so that there is time to finish; see the timescales. */
    public void leave(String capacity) {
        here.parts(Set.of(Capacity.valueOf(capacity)))
                .forEach(part -> participating.moveEnd(
                        part.id(), clock.due("coordinator-leaves", false).toInstant()));
    }

    /** A team manager is looked for where the social worker works: in the team, or in the agency where it has no teams. */
    private List<Post> holdersOf(Capacity office) {
        List<Post> all = people.holding(office.role());
        if (office != Capacity.TEAM_MANAGER) {
            return all;
        }
        List<Post> workers = people.posts(here.people(Set.of(Capacity.SOCIAL_WORKER)));
        List<Post> ofTheTeam = all.stream()
                .filter(post -> workers.stream().anyMatch(post::sameTeamAs))
                .toList();
        return ofTheTeam.isEmpty()
                ? all.stream()
                        .filter(post -> workers.stream()
                                .anyMatch(worker -> worker.agency().equals(post.agency())))
                        .toList()
                : ofTheTeam;
    }

    private void begin(PersonId person, Capacity office) {
        participating.begin(here.id(), part(person, office));
    }

    private static NewParticipation part(PersonId person, Capacity office) {
        return NewParticipation.of(person, office, NewParticipation.usualPurpose(office), LegalBasis.STATUTORY_DUTY);
    }

    private List<String> ids(Set<Capacity> circle) {
        return here.people(circle).stream().map(CaseAtHand::text).toList();
    }
}
