package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentSharing;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.WhoReads;
import org.goldenthread.core.content.WhoReads.Reader;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page says of each reader is what happens when they try; and what is kept from somebody is kept in every copy. */
@ExtendWith(ArquillianExtension.class)
class WhoReadsAPaperAndWhyTest {

    @Inject
    Household household;

    @Inject
    WhoReads readers;

    @Inject
    KeepingFrom keeping;

    @Inject
    ContentReading contents;

    @Inject
    ContentSharing sharing;

    @Inject
    CaseReading cases;

    @Inject
    Rows rows;

    private Opened file;
    private Actor mair;
    private Actor nerys;
    private Actor helen;
    private ContentId note;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aPaperAmongProfessionals() {
        file = household.openCase();
        mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        nerys = household.somebody("Nerys", Role.EDUCATION);
        helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, mair, Capacity.FAMILY_NETWORK);
        household.takesPart(file, nerys, Capacity.EDUCATION);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        note = household.writes(
                file.socialWorker(), file.id(), "told-to-professionals", Compartment.PROFESSIONALS, Label.SENSITIVE);
    }

    @Test
    void eachAnswerIsWhatHappensWhenTheyTry() {
        List<Reader> asked = asks(helen);

        assertThat(asked).extracting(Reader::person).contains(person(mair), person(nerys), person(helen));
        for (Actor actor : List.of(mair, nerys, helen, file.socialWorker())) {
            assertThat(of(asked, actor).kind() != null)
                    .as(of(asked, actor).reason())
                    .isEqualTo(reads(actor, note));
        }
        assertThat(of(asked, mair).reason()).isEqualTo("among-professionals");
        assertThat(of(asked, nerys).reason()).isEqualTo("belongs-to-somebody-else");
        assertThat(of(asked, helen).reason()).isEqualTo("supervises-the-social-worker");
    }

    @Test
    void whoMayNotSeeTheTrailMayNotAsk() {
        assertThatThrownBy(() -> asks(nerys)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> asks(mair)).isInstanceOf(NotThere.class);
    }

    @Test
    void whoMayNotShareItHearsOnlyOfThoseWhoCan() {
        ContentId told =
                household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);
        household.does(file.socialWorker(), () -> readers.keepFrom(told, person(nerys), "not-safe"));

        assertThat(household.as(mair, () -> readers.of(told)))
                .extracting(Reader::person)
                .contains(person(mair))
                .doesNotContain(person(nerys));
    }

    @Test
    void aCopyIsKeptFromWhomItsOriginalIsKept() {
        household.does(file.socialWorker(), () -> readers.keepFrom(note, person(mair), "not-safe"));

        ContentId copy = copied();

        assertThat(reads(mair, copy)).isFalse();
        assertThat(reads(nerys, copy)).isTrue();
    }

    @Test
    void whatIsKeptAfterwardsIsKeptInTheCopiesToo() {
        ContentId copy = copied();
        assertThat(reads(mair, copy)).isTrue();

        household.does(file.socialWorker(), () -> readers.keepFrom(note, person(mair), "not-safe"));

        assertThat(reads(mair, copy)).isFalse();
        assertThat(household.as(mair, () -> contents.inCase(file.id(), ContentFilter.all())))
                .noneMatch(line -> line.id().equals(copy));
    }

    @Test
    void whoeverKeptItFromSomebodyDoesNotLetThemReadItAgain() {
        ContentId copy = copied();
        household.does(file.socialWorker(), () -> readers.keepFrom(note, person(mair), "not-safe"));

        assertThatThrownBy(() -> household.does(file.socialWorker(), () -> readers.letRead(note, person(mair))))
                .isInstanceOf(CannotBeDone.class);
        assertThat(reads(mair, copy)).isFalse();

        household.does(helen, () -> readers.letRead(note, person(mair)));
        assertThat(reads(mair, copy)).isTrue();
    }

    @Test
    void whoWasKeptFromWhatAndByWhomIsInTheTrail() {
        household.does(file.socialWorker(), () -> readers.keepFrom(note, person(nerys), "not-safe"));

        assertThat(rows.count(
                        "select count(*) from audit_row where action = 'KEPT_FROM' and subject_id = ? and actor_id = ?"
                                + " and reason = concat('not-safe:', ?)",
                        note.value(),
                        person(file.socialWorker()).value(),
                        person(nerys).value()))
                .isOne();
    }

    @Test
    void anEdgeToACaseKeepsEverythingInIt() {
        ContentId told =
                household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);
        assertThat(reads(nerys, told)).isTrue();

        household.does(file.socialWorker(), () -> keeping.keep(file.id(), person(nerys), "conflict-of-interest"));

        assertThat(reads(nerys, told)).isFalse();
        assertThatThrownBy(() -> household.as(nerys, () -> contents.inCase(file.id(), ContentFilter.all())))
                .isInstanceOf(NotThere.class);
        assertThat(household.as(nerys, () -> cases.myCases())).isEmpty();
    }

    private ContentId copied() {
        AccessStamp shared = AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL);
        return household.as(
                file.socialWorker(),
                () -> sharing.share(note, 1, shared, "told to all", null).item());
    }

    private List<Reader> asks(Actor actor) {
        return household.as(actor, () -> readers.of(note));
    }

    private boolean reads(Actor actor, ContentId id) {
        try {
            household.as(actor, () -> contents.read(id, Language.ENGLISH, Reading.PLAIN));
            return true;
        } catch (NotThere refused) {
            return false;
        }
    }

    private static Reader of(List<Reader> readers, Actor actor) {
        return readers.stream()
                .filter(reader -> reader.person().equals(person(actor)))
                .findFirst()
                .orElseThrow();
    }

    private static PersonId person(Actor actor) {
        return Household.personOf(actor);
    }
}
