package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.search.Found;
import org.goldenthread.core.search.IndexClock;
import org.goldenthread.core.search.SearchWords;
import org.goldenthread.core.search.Searching;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * LIST_EQUALS_CHECK on the real database and the real index: what a list holds and what a search finds is what the question
 * permits, neither more nor less, for people, parts, papers and edges made up by chance. A difference names its seed:
 * {@code -Dgt.seed=<number>} makes the same again.
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
    Rows rows;

    @Inject
    IndexClock index;

    @Inject
    Searching searching;

    @PersistenceContext(unitName = "golden-thread")
    EntityManager entities;

    private final List<CaseId> cases = List.of(CaseId.next(), CaseId.next());
    private final List<PersonId> people = new ArrayList<>();
    private final List<Subject> papers = new ArrayList<>();
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
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

    private Set<UUID> toBeFound() {
        Set<UUID> permitted = asked(Action.SEE);
        papers.stream()
                .filter(paper -> !paper.stamp().compartment().mayBeIndexed())
                .forEach(paper -> permitted.remove(paper.id()));
        return permitted;
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
            add(new Subject(SubjectKind.CONTENT, UUID.randomUUID(), place()));
        }
        for (int part = 0; part < 16; part++) {
            grant(pick(people), pick(cases), pick(GRANTABLE), chance.nextInt(3) == 0 ? pick(people) : null);
        }
        for (int edge = 0; edge < 10; edge++) {
            keep(pick(people), edge == 0 ? pick(cases).value() : pick(papers).id(), edge == 1);
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

    private void add(Subject paper) throws SQLException {
        AccessStamp stamp = paper.stamp();
        insert(
                "insert into content_item (id, type_key, state, newest, changes, begun_at, case_id, compartment, label, party_id,"
                        + " for_capacity, any_key, own_key) values (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                paper.id().toString(),
                "told-to-all",
                "PUBLISHED",
                1,
                0,
                instant(Instant.now()),
                stamp.caseId().value().toString(),
                stamp.compartment().name(),
                stamp.label().name(),
                stamp.party() == null ? null : stamp.party().value().toString(),
                stamp.forCapacity() == null ? null : stamp.forCapacity().name(),
                key(stamp, "anyKey"),
                key(stamp, "ownKey"));
        insert(
                "insert into content_version (id, item_id, number, type_version, body_json, written_at, why)"
                        + " values (?,?,?,?,?,?,?)",
                UUID.randomUUID().toString(),
                paper.id().toString(),
                1,
                1,
                Household.words(word).toString(),
                instant(Instant.now()),
                "");
        // item and words go in one by one here: the index may have looked in between
        insert(
                "insert into index_change (kind, item_id) values ('CONTENT', ?)",
                paper.id().toString());
        papers.add(paper);
    }

    /** Some run, some have ended, some are to come. */
    private void grant(PersonId person, CaseId caseId, Capacity capacity, @Nullable PersonId party)
            throws SQLException {
        Instant from = Instant.now().plus(chance.nextInt(9) - 7L, ChronoUnit.DAYS);
        insert(
                "insert into access_grant (id, person_id, case_id, capacity, party_id, purpose, legal_basis, granted_from,"
                        + " granted_until) values (?,?,?,?,?,?,?,?,?)",
                UUID.randomUUID().toString(),
                person.value().toString(),
                caseId.value().toString(),
                capacity.name(),
                party == null ? null : party.value().toString(),
                "family meeting",
                "AGREEMENT_TO_TAKE_PART",
                instant(from),
                chance.nextInt(3) == 0 ? null : instant(from.plus(chance.nextInt(9), ChronoUnit.DAYS)));
    }

    private void keep(PersonId person, UUID thing, boolean lifted) throws SQLException {
        insert(
                "insert into never_see (id, person_id, subject_kind, subject_id, reason, set_at, lifted_at)"
                        + " values (?,?,?,?,?,?,?)",
                UUID.randomUUID().toString(),
                person.value().toString(),
                "CONTENT",
                thing.toString(),
                "not-safe",
                instant(Instant.now()),
                lifted ? instant(Instant.now()) : null);
    }

    private void insert(String command, @Nullable Object... values) throws SQLException {
        try (Connection connection = rows.connection();
                PreparedStatement statement = connection.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static LocalDateTime instant(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    /** The row's key as the stamp itself would write it. */
    private static @Nullable Object key(AccessStamp stamp, String field) {
        try {
            Field key = AccessStamp.class.getDeclaredField(field);
            key.setAccessible(true);
            return key.get(stamp);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
