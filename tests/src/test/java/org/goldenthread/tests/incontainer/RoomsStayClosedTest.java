package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What professionals write for each other stays among them, and what a family says in private stays in the family. */
@ExtendWith(ArquillianExtension.class)
class RoomsStayClosedTest {

    private static final Set<Capacity> NEVER_IN_PRIVATE_TIME = EnumSet.of(
            Capacity.SOCIAL_WORKER,
            Capacity.TEAM_MANAGER,
            Capacity.COORDINATOR,
            Capacity.FGC_MANAGER,
            Capacity.REVIEWING_OFFICER,
            Capacity.ADVOCATE,
            Capacity.PARENTS_SOLICITOR,
            Capacity.AUTHORITY_SOLICITOR,
            Capacity.CHILDRENS_GUARDIAN,
            Capacity.JUDGE,
            Capacity.COURT_STAFF,
            Capacity.HEALTH,
            Capacity.EDUCATION,
            Capacity.FOSTER_CARER,
            Capacity.INTERPRETER);

    @Inject
    Household household;

    @Inject
    ContentReading contents;

    @Inject
    Rows rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void aFamilyMemberReadsNothingThatProfessionalsWriteForEachOther() {
        Opened file = household.openCase();
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.PARENT);
        ContentId note = household.writes(
                file.socialWorker(), file.id(), "told-to-professionals", Compartment.PROFESSIONALS, Label.SENSITIVE);

        assertThat(found(file.socialWorker(), file)).contains(note);
        assertThat(found(mair, file)).doesNotContain(note);
        assertThatNobodyReads(mair, note);
    }

    @Test
    void nobodyButTheFamilyReadsWhatWasSaidInPrivateFamilyTime() {
        Opened file = household.openCase();
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        Actor nain = household.somebody("Nain", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.PARENT);
        household.takesPart(file, nain, Capacity.FAMILY_NETWORK);
        ContentId plan = household.writes(mair, file.id(), "said-in-private", Compartment.FAMILY, Label.SENSITIVE);

        assertThat(found(nain, file)).contains(plan);
        assertThat(household.as(nain, () -> contents.inCase(file.id(), ContentFilter.papers(null, 50))))
                .as("what lies in the family's room is not among the papers of the case")
                .isEmpty();
        assertThat(NEVER_IN_PRIVATE_TIME).allSatisfy(capacity -> {
            Actor professional = inCapacity(file, capacity);
            assertThat(found(professional, file)).doesNotContain(plan);
            assertThatNobodyReads(professional, plan);
        });
        assertThatNobodyReads(file.socialWorker(), plan);
        assertThatNobodyReads(household.somebody("Admin", Role.ADMINISTRATOR), plan);
        assertThatNobodyReads(household.somebody("Iestyn", Role.INFORMATION_GOVERNANCE), plan);
        assertThatNobodyReads(Actor.step("record", file.id(), null), plan);
    }

    @Test
    void thatAFamilyReadsInPrivateLeavesNoLineInTheTrail() {
        Opened file = household.openCase();
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.PARENT);
        ContentId plan = household.writes(mair, file.id(), "said-in-private", Compartment.FAMILY, Label.SENSITIVE);

        household.does(mair, () -> contents.readInTheRoom(plan));

        assertThat(rows.count("select count(*) from audit_row where subject_id = ?", plan.value()))
                .isZero();
    }

    @Test
    void outsideItsRoomWhatTheFamilyWroteIsNotThereForTheFamilyEither() {
        Opened file = household.openCase();
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.PARENT);
        ContentId plan = household.writes(mair, file.id(), "said-in-private", Compartment.FAMILY, Label.SENSITIVE);

        assertThat(household.as(mair, () -> contents.readInTheRoom(plan)).id()).isEqualTo(plan);
        assertThatNobodyReads(mair, plan);
        assertThatThrownBy(() -> household.does(mair, () -> contents.readVersion(plan, 1)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void anIdInTheRoomDoesNotTellWhenSomebodyWrote() {
        Opened file = household.openCase();
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.PARENT);

        ContentId plan = household.writes(mair, file.id(), "said-in-private", Compartment.FAMILY, Label.SENSITIVE);

        Instant told = Instant.ofEpochMilli(plan.value().getMostSignificantBits() >>> 16);
        assertThat(Duration.between(told, Instant.now()).abs()).isGreaterThan(Duration.ofHours(1));
    }

    @Test
    void whatIsAskedForFromOneRoomIsNotLostBehindWhatLiesInAnother() {
        Opened file = household.openCase();
        ContentId told =
                household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);
        household.writes(
                file.socialWorker(), file.id(), "told-to-professionals", Compartment.PROFESSIONALS, Label.SENSITIVE);

        ContentFilter newestShared = new ContentFilter(null, null, 1).in(Compartment.SHARED);

        assertThat(household.as(file.socialWorker(), () -> contents.inCase(file.id(), newestShared)))
                .extracting(ContentLine::id)
                .containsExactly(told);
    }

    private Actor inCapacity(Opened file, Capacity capacity) {
        Role role = capacity.role();
        Actor actor = household.somebody(capacity.name(), role == null ? Role.ADMINISTRATOR : role);
        household.takesPart(file, actor, capacity);
        return actor;
    }

    private Set<ContentId> found(Actor actor, Opened file) {
        return household.as(
                actor,
                () -> contents.inCase(file.id(), ContentFilter.all()).stream()
                        .map(ContentLine::id)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private void assertThatNobodyReads(Actor actor, ContentId id) {
        assertThatThrownBy(() -> household.does(actor, () -> contents.read(id, Language.ENGLISH, Reading.PLAIN)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.does(actor, () -> contents.history(id)))
                .isInstanceOf(NotThere.class);
    }
}
