package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.search.Found;
import org.goldenthread.core.search.IndexClock;
import org.goldenthread.core.search.SearchWords;
import org.goldenthread.core.search.Searching;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * LIST_EQUALS_CHECK on the real database and the real index: what a list holds and what a search finds is what the question
 * permits, neither more nor less, for people, parts, papers, edges and what waits, made up by chance. A difference names
 * its seed: {@code -Dgt.seed=<number>} makes the same again.
 */
@ExtendWith(ArquillianExtension.class)
class ListsFromTheDatabaseAgreeWithQuestionsTest {

    private static final List<Action> ACTIONS = List.of(Action.SEE, Action.ADD, Action.SHARE, Action.DO_WORK);
    private static final List<Capacity> GRANTABLE = EnumSet.allOf(Capacity.class).stream()
            .filter(capacity -> !capacity.portalWide() && capacity != Capacity.PROCESS)
            .toList();

    @Inject
    Household household;

    @Inject
    AccessGuard guard;

    @Inject
    MadeUpRows rows;

    @Inject
    IndexClock index;

    @Inject
    Searching searching;

    @Inject
    ContentReading reading;

    @PersistenceContext(unitName = "golden-thread")
    EntityManager entities;

    private final List<CaseId> cases = List.of(CaseId.next(), CaseId.next());
    private final List<PersonId> people = new ArrayList<>();
    private final List<Subject> papers = new ArrayList<>();
    // letters alone: what could be a postcode is in no index
    private final String word = UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "k");
    private Random chance = new Random();

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void aListHoldsWhatTheQuestionPermits() throws SQLException {
        long seed = Long.getLong("gt.seed", System.nanoTime());
        System.getLogger("differential").log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        chance = new Random(seed);
        household.openCase();
        aWorld();
        index.catchUp();
        int permitted = 0;
        for (int turn = 0; turn < 14; turn++) {
            Actor actor = actor();
            for (Action action : ACTIONS) {
                Set<UUID> asked = household.as(actor, () -> asked(action));
                Set<UUID> listed = household.as(actor, () -> listed(action));
                assertThat(listed).as("seed %d, %s %s", seed, actor, action).isEqualTo(asked);
                permitted += asked.size();
            }
            assertThat(household.as(actor, this::found))
                    .as("seed %d, %s searches", seed, actor)
                    .isEqualTo(household.as(actor, this::toBeFound));
            assertThat(household.as(actor, this::newest))
                    .as("seed %d, %s looks at what is new", seed, actor)
                    .isEqualTo(household.as(actor, this::toBeListed));
        }
        assertThat(permitted).as("seed %d: something is permitted", seed).isPositive();
    }

    private Set<UUID> asked(Action action) {
        Set<UUID> permitted = new HashSet<>();
        papers.stream().filter(paper -> guard.allows(action, paper)).forEach(paper -> permitted.add(paper.id()));
        return permitted;
    }

    private Set<UUID> listed(Action action) {
        Scope scope = guard.scope(action);
        return new HashSet<>(scope.bind(entities.createQuery(
                                "select i.id from ContentItem i where i.stamp.caseId in :cases and "
                                        + scope.where("i.stamp", "i.id"),
                                UUID.class)
                        .setParameter("cases", cases.stream().map(CaseId::value).toList()))
                .getResultList());
    }

    /** By a word that is in each of them, a page at a time. */
    private Set<UUID> found() {
        Set<UUID> found = new HashSet<>();
        UUID before = null;
        List<Found> page;
        do {
            page = searching.find(new SearchWords(word, null, before, 7));
            page.forEach(one -> found.add(one.id()));
            before = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == 7);
        return found;
    }

    /** What was written last in whatever case, a page at a time. */
    private Set<UUID> newest() {
        Set<UUID> listed = new HashSet<>();
        ContentId before = null;
        List<ContentLine> page;
        do {
            page = reading.newest(before, 7);
            page.forEach(line -> listed.add(line.id().value()));
            before = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == 7);
        listed.retainAll(papers.stream().map(Subject::id).toList());
        return listed;
    }

    private Set<UUID> toBeListed() {
        Set<UUID> permitted = asked(Action.SEE);
        papers.stream()
                .filter(paper -> paper.stamp().compartment() == Compartment.FAMILY)
                .forEach(paper -> permitted.remove(paper.id()));
        return permitted;
    }

    private Set<UUID> toBeFound() {
        Set<UUID> permitted = asked(Action.SEE);
        papers.stream()
                .filter(paper -> !paper.stamp().compartment().mayBeIndexed() || owesWhy(paper))
                .forEach(paper -> permitted.remove(paper.id()));
        return permitted;
    }

    /** Nothing is found in a case by whoever has to say first why they look, in whatever other capacity they read it. */
    private boolean owesWhy(Subject paper) {
        CaseId caseId = paper.stamp().caseId();
        return caseId != null && guard.owesWhy(caseId);
    }

    private Actor actor() {
        if (chance.nextInt(8) == 0) {
            return Actor.step("share", pick(cases), pick(people));
        }
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> chance.nextInt(6) == 0);
        return Actor.person(pick(people), roles, chance.nextInt(6) > 0, "s");
    }

    private void aWorld() throws SQLException {
        for (int person = 0; person < 5; person++) {
            people.add(PersonId.next());
        }
        for (int paper = 0; paper < 60; paper++) {
            UUID id = Ids.untimed();
            papers.add(rows.paper(new Subject(SubjectKind.CONTENT, id, place().asThing(id)), word));
        }
        for (int part = 0; part < 16; part++) {
            rows.grant(
                    pick(people),
                    pick(cases),
                    pick(GRANTABLE),
                    chance.nextInt(3) == 0 ? pick(people) : null,
                    chance.nextInt(9) - 7,
                    chance.nextInt(3) == 0 ? 0 : chance.nextInt(9) + 1);
        }
        for (int named = 0; named < 20; named++) {
            Subject paper = pick(papers);
            rows.named(
                    pick(people),
                    paper.stamp().caseId(),
                    pick(GRANTABLE),
                    null,
                    chance.nextInt(9) - 7,
                    chance.nextInt(3) == 0 ? 0 : chance.nextInt(9) + 1,
                    paper.id());
        }
        for (int more = 0; more < 24; more++) {
            // somebody of so many cases that their keys are many
            rows.grant(people.get(0), CaseId.next(), Capacity.SOCIAL_WORKER, null, -1, 0);
        }
        for (int edge = 0; edge < 10; edge++) {
            rows.keep(
                    pick(people), edge == 0 ? pick(cases).value() : pick(papers).id(), edge == 1);
        }
        for (int waiting = 0; waiting < 15; waiting++) {
            rows.holdBack(papers.get(waiting), waiting % 3 == 0 ? null : pick(people), waiting == 1);
        }
    }

    private AccessStamp place() {
        CaseId caseId = pick(cases);
        Compartment room = pick(List.of(Compartment.values()));
        return switch (chance.nextInt(5)) {
            case 0 -> AccessStamp.waitingFor(caseId, room, pick(GRANTABLE), chance.nextBoolean() ? pick(people) : null);
            case 1, 2 -> AccessStamp.of(caseId, room, pick(List.of(Label.values())), pick(people));
            default -> AccessStamp.in(caseId, room, pick(List.of(Label.values())));
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
