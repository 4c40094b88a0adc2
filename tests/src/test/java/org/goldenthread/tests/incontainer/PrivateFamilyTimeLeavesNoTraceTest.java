package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.goldenthread.workflows.conference.FamilyRoom;
import org.goldenthread.workflows.conference.FamilyRoom.Entry;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.PlanToShare;
import org.goldenthread.workflows.conference.PlanToShare.Chosen;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trail knows what the family shared, and nothing of who was in its room, or when, or what they wrote and took out. */
@ExtendWith(ArquillianExtension.class)
class PrivateFamilyTimeLeavesNoTraceTest {

    private static final String BY = "select count(*) from audit_row where actor_id = ?";

    @Inject
    Household household;

    @Inject
    FamilyRoom familyRoom;

    @Inject
    PlanSharing sharing;

    @Inject
    CaseReading cases;

    @Inject
    AccessGuard guard;

    @Inject
    Rows rows;

    private Opened file;
    private FamilyRoomId room;
    private Actor rhys;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aFamilyWithARoom() {
        file = household.openCase();
        room = FamilyRoomId.of(file.id());
        rhys = household.somebody("Rhys", Role.FAMILY_MEMBER);
        household.takesPart(file, rhys, Capacity.FAMILY_NETWORK);
    }

    @Test
    void whatIsReadWrittenChangedAndTakenOutInTheRoomLeavesNoLine() {
        household.does(rhys, () -> {
            familyRoom.opens(file.id());
            familyRoom.questions(room);
            familyRoom.add(room, entry("Nain is there at night."), "pressed");
            Entry written = familyRoom.entries(room).get(0);
            familyRoom.change(room, written.id(), written.version(), entry("Nain and Rhys are there."));
            familyRoom.takeOut(
                    room, written.id(), familyRoom.entry(room, written.id()).version());
            familyRoom.hasShared(room);
        });

        assertThat(household.as(rhys, () -> familyRoom.entries(room))).isEmpty();
        assertThat(linesBy(rhys)).isZero();
    }

    @Test
    void theRowsOfTheRoomTellNobodyWhoWroteAndWhen() {
        String told = "select count(*) from content_item i join content_version v on v.item_id = i.id"
                + " left join content_token t on t.item_id = i.id"
                + " where i.case_id = ? and i.compartment = 'FAMILY' and (v.author_person is not null"
                + " or v.author_step is not null or v.written_at > '1970-01-02' or i.begun_at > '1970-01-02'"
                + " or t.taken_at > '1970-01-02' or t.token_key like concat('%', ?, '%'))";

        household.does(rhys, () -> {
            familyRoom.add(room, entry("First."), "pressed-1");
            familyRoom.add(room, entry("Second."), "pressed-2");
            familyRoom.add(room, entry("Third."), "pressed-3");
            Entry second = familyRoom.entries(room).get(1);
            familyRoom.change(room, second.id(), second.version(), entry("Second, again."));
        });

        assertThat(rows.count(told, file.id().value(), Household.personOf(rhys).value()))
                .isZero();
        assertThat(household.as(rhys, () -> familyRoom.entries(room)))
                .as("what was begun first still stands first")
                .extracting(entry -> entry.body().path("what").asText())
                .containsExactly("First.", "Second, again.", "Third.");
    }

    @Test
    void whatAPageOfTheRoomLooksUpAboutTheCaseLeavesNoLineEither() throws Exception {
        inTheRoom(rhys, () -> {
            cases.child(file.id());
            cases.names(file.id());
            cases.people(file.id(), Language.ENGLISH);
            sharing.mayBegin(file.id());
        });
        assertThat(linesBy(rhys)).isZero();

        household.does(rhys, () -> cases.child(file.id()));
        assertThat(linesBy(rhys))
                .as("once outside, the case is looked at as ever")
                .isOne();
    }

    @Test
    void anotherCaseIsLookedAtAsEverFromTheRoomOfTheFirst() throws Exception {
        Opened other = household.openCase();
        household.takesPart(other, rhys, Capacity.FAMILY_NETWORK);

        inTheRoom(rhys, () -> cases.child(other.id()));

        assertThat(linesBy(rhys)).isOne();
    }

    @Test
    void theSharingIsAllThatIsKnown() {
        household.does(rhys, () -> familyRoom.add(room, entry("Nain is there at night."), "pressed"));
        List<Chosen> chosen = household.as(rhys, () -> familyRoom.entries(room)).stream()
                .map(written -> new Chosen(written.id(), written.version()))
                .toList();

        household.as(rhys, () -> sharing.share(room, new PlanToShare(chosen, null, ""), "shared"));

        assertThat(household.as(rhys, () -> familyRoom.hasShared(room)))
                .as("it is shared where no conference waits for it, too")
                .isTrue();
        assertThat(linesBy(rhys)).isOne();
        assertThat(rows.count(
                        BY + " and action = 'ADD' and subject_kind = 'CONTENT' and outcome = 'DONE'",
                        Household.personOf(rhys).value()))
                .isOne();
    }

    @Test
    void whoMayNotComeInFindsNoRoomAndTheTrailSaysSo() {
        Actor carys = file.socialWorker();
        String refused = BY + " and subject_kind = 'FAMILY_ROOM' and outcome = 'REFUSED'";

        assertThatThrownBy(() -> household.as(carys, () -> familyRoom.entries(room)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> inTheRoom(carys, () -> cases.child(file.id()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(carys, () -> familyRoom.entries(FamilyRoomId.of(CaseId.next()))))
                .isInstanceOf(NotThere.class);

        assertThat(rows.count(refused, Household.personOf(carys).value())).isEqualTo(2);
    }

    private long linesBy(Actor actor) {
        return rows.count(BY, Household.personOf(actor).value());
    }

    private void inTheRoom(Actor actor, Runnable work) throws Exception {
        household.as(actor, () -> {
            try {
                return guard.inFamilyTime(room, () -> {
                    work.run();
                    return true;
                });
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private static JsonNode entry(String what) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("question", "Who is there at night?")
                .put("what", what);
    }
}
