package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.letter.LetterId;
import org.goldenthread.core.letter.LetterReading;
import org.goldenthread.core.letter.LetterSending;
import org.goldenthread.core.letter.LetterView;
import org.goldenthread.core.meeting.MeetingConvening;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingPlan;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.people.MyDetails;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.junit.jupiter.api.BeforeEach;

/** Cerys and Dai are invited; each gets a letter of their own. */
abstract class WhereLettersAreSent {

    static final EditorialKey INVITATION = new EditorialKey(new ContentTypeKey("letter"), "invitation");

    @Inject
    Household household;

    @Inject
    MyDetails details;

    @Inject
    MeetingConvening convening;

    @Inject
    LetterSending sending;

    @Inject
    LetterReading letters;

    @Inject
    Rows rows;

    Opened file;
    Actor ruth;
    Actor cerys;
    Actor dai;
    private final Set<LetterId> drawnUp = new HashSet<>();

    @BeforeEach
    void aFamilyIsToMeet() {
        file = household.openCase();
        ruth = household.somebody("Ruth", Role.FGC_COORDINATOR);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        dai = household.somebody("Dai {{child}} <b>", Role.FAMILY_MEMBER);
        household.takesPart(file, ruth, Capacity.COORDINATOR);
        household.takesPart(file, cerys, Capacity.PARENT);
        household.takesPart(file, dai, Capacity.PARENT);
    }

    Optional<LetterId> send(EditorialKey key, MeetingId meeting, Actor to) {
        Actor step = Actor.step("letter", file.id(), Household.personOf(ruth));
        Optional<LetterId> sent = household.as(step, () -> sending.send(key, meeting, Household.personOf(to)));
        sent.ifPresent(drawnUp::add);
        return sent;
    }

    LetterView sent(EditorialKey key, MeetingId meeting, Actor to) {
        LetterId id = send(key, meeting, to).orElseThrow();
        return household.as(to, () -> letters.read(id));
    }

    static String said(LetterView letter) {
        return letter.words().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.lines().stream())
                .collect(Collectors.joining("\n"));
    }

    /** What the list holds, which is what the question permits: LIST_EQUALS_CHECK. */
    List<LetterId> finds(Actor reader) {
        List<LetterId> listed = household.as(
                reader,
                () -> letters.inCase(file.id(), null, 50).stream()
                        .map(LetterView::id)
                        .toList());
        assertThat(drawnUp.stream().filter(letter -> reads(reader, letter)))
                .as("what somebody may read is what their list holds")
                .containsExactlyInAnyOrderElementsOf(listed);
        return listed;
    }

    private boolean reads(Actor reader, LetterId letter) {
        try {
            return household.as(reader, () -> letters.read(letter)).id().equals(letter);
        } catch (NotThere refused) {
            return false;
        }
    }

    /** How often they were told that there is something new. */
    long told(Actor person) {
        return rows.count(
                "select count(*) from outbox_message where person_id = ?",
                Household.personOf(person).value());
    }

    /** While they have not been told of one thing, they are not told of another. */
    void hasReadAll(Actor person) throws SQLException {
        rows.change("delete from outbox_message where person_id = '"
                + Household.personOf(person).value() + "'");
    }

    /** A family meeting to which both of them are invited. */
    MeetingId meets(String where) {
        MeetingId day =
                household.as(ruth, () -> convening.convene(file.id(), MeetingPurpose.FAMILY_MEETING, plan(4, where)));
        for (Actor guest : List.of(cerys, dai)) {
            household.as(ruth, () -> convening.invite(day, Household.personOf(guest), false));
        }
        return day;
    }

    static MeetingPlan plan(int dayInMarch, String where) {
        return new MeetingPlan(
                LocalDateTime.of(2099, 3, dayInMarch, 10, 0), Duration.ofHours(3), where, null, null, Language.ENGLISH);
    }
}
