package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.MyDetails;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Cerys keeps her address safe, and others of her case write what may say it. */
abstract class WhereAnAddressIsKeptSafe {

    static final String ADDRESS = "Flat 7, 19 Heron Court, Tidewell, NM4 9QT";
    static final String SAID = "Cerys has moved to 19 heron\ncourt with the baby.";

    @Inject
    Household household;

    @Inject
    MyDetails details;

    @Inject
    ContentWriting writing;

    @Inject
    ContentReading contents;

    @Inject
    LookingAtHeld held;

    @Inject
    Participating participating;

    Opened file;
    Actor carys;
    Actor ruth;
    ParticipationId ruthsPart;
    Actor cerys;
    Actor dai;

    @BeforeEach
    void anAddressIsKeptSafe() {
        file = household.openCase();
        carys = file.socialWorker();
        ruth = household.somebody("Ruth", Role.FGC_COORDINATOR);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        dai = household.somebody("Dai", Role.FAMILY_MEMBER);
        ruthsPart = household.takesPart(file, ruth, Capacity.COORDINATOR);
        household.takesPart(file, cerys, Capacity.PARENT);
        household.takesPart(file, dai, Capacity.PARENT);
        household.as(
                cerys,
                () -> details.reachMe(new NewSafeContact(Channel.POST, ADDRESS, SafeHours.always(), false, true)));
    }

    ContentId writes(Actor actor, Compartment room, @Nullable String title, String words, String why) {
        return writes(actor, "told-to-all", room, title, words, why);
    }

    ContentId writes(Actor actor, String type, Compartment room, @Nullable String title, String words, String why) {
        Label label = room == Compartment.SHARED ? Label.OFFICIAL : Label.SENSITIVE;
        AccessStamp place = room.belongsToAParty()
                ? AccessStamp.of(file.id(), room, label, Household.personOf(actor))
                : AccessStamp.in(file.id(), room, label);
        return household.as(
                actor,
                () -> writing.write(new NewContent(
                                new ContentTypeKey(type), place, title, null, false, Household.words(words), why, null))
                        .item());
    }

    /** The list and the question agree, whatever they say. */
    boolean reaches(Actor reader, ContentId letter) {
        boolean listed = household.as(
                reader,
                () -> contents.inCase(file.id(), ContentFilter.all()).stream()
                        .anyMatch(line -> line.id().equals(letter)));
        assertThat(reads(reader, letter)).isEqualTo(listed);
        return listed;
    }

    private boolean reads(Actor reader, ContentId letter) {
        try {
            return household.as(
                    reader,
                    () -> contents.read(letter, Language.ENGLISH, Reading.PLAIN)
                            .id()
                            .equals(letter));
        } catch (NotThere refused) {
            return false;
        }
    }

    List<Held> waitFor(Actor actor) {
        return household.as(actor, () -> held.waiting(file.id()));
    }

    Held waiting(Actor actor) {
        List<Held> all = waitFor(actor);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
