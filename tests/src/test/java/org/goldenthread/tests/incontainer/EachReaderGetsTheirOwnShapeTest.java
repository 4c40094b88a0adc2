package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.core.access.AccessStamp;
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
import org.goldenthread.core.content.ContentSharing;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.Drafts;
import org.goldenthread.core.content.NewVariant;
import org.goldenthread.core.content.Origin;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.VariantKind;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EachReaderGetsTheirOwnShapeTest {

    private static final ContentTypeKey TOLD_TO_ALL = new ContentTypeKey("told-to-all");

    @Inject
    Household household;

    @Inject
    ContentWriting writing;

    @Inject
    ContentReading contents;

    @Inject
    ContentSharing sharing;

    @Inject
    Drafts drafts;

    @Inject
    Rows rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    private List<ContentLine> found(Opened file, Actor reader) {
        return household.as(reader, () -> contents.inCase(file.id(), ContentFilter.only(TOLD_TO_ALL)));
    }

    private ContentView read(ContentId id, Actor reader, Language language) {
        return household.as(reader, () -> contents.read(id, language, Reading.PLAIN));
    }

    @Test
    void aReaderBelowTheLabelGetsTheRedactedShapeOfThisVeryVersionAndNothingElse() {
        Opened file = household.openCase();
        Actor carys = file.socialWorker();
        Actor nurse = household.somebody("Amina", Role.HEALTH);
        household.takesPart(file, nurse, Capacity.HEALTH);
        ContentId letter = household.writes(carys, file.id(), "told-to-all", Compartment.SHARED, Label.SENSITIVE);

        assertThat(found(file, nurse)).isEmpty();
        assertThatThrownBy(() -> read(letter, nurse, Language.ENGLISH)).isInstanceOf(NotThere.class);

        household.does(
                carys,
                () -> writing.addVariant(
                        letter,
                        1,
                        new NewVariant(
                                VariantKind.REDACTED,
                                null,
                                "health",
                                Label.OFFICIAL,
                                Household.words("We will ask."))));
        assertThat(found(file, nurse))
                .singleElement()
                .satisfies(line -> assertThat(line.redacted()).isTrue());
        assertThat(read(letter, nurse, Language.ENGLISH).body()).isEqualTo(Household.words("We will ask."));
        assertThatThrownBy(() -> household.as(nurse, () -> contents.readVersion(letter, 1)))
                .isInstanceOf(NotThere.class);

        household.does(carys, () -> writing.revise(letter, 1, Household.words("Nain said no."), "changed"));
        assertThat(found(file, nurse)).isEmpty();
        assertThatThrownBy(() -> read(letter, nurse, Language.ENGLISH)).isInstanceOf(NotThere.class);
    }

    @Test
    void eachOfTwoIsGivenWhatWasMadeForThemAndForAThirdThereIsNothing() {
        Opened file = household.openCase();
        Actor amina = comesIn(file, "Amina", Role.HEALTH, Capacity.HEALTH);
        Actor joan = comesIn(file, "Joan", Role.HEALTH, Capacity.HEALTH);
        Actor teacher = comesIn(file, "Beth", Role.EDUCATION, Capacity.EDUCATION);
        ContentId letter =
                household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.SENSITIVE);
        madeFor(file, letter, "health", "What nurses have to know.");
        madeFor(file, letter, "health:" + Household.personOf(joan).value(), "What Joan has to know.");

        assertThat(read(letter, amina, Language.ENGLISH).body())
                .isEqualTo(Household.words("What nurses have to know."));
        assertThat(read(letter, joan, Language.ENGLISH).body()).isEqualTo(Household.words("What Joan has to know."));
        assertThat(found(file, joan)).hasSize(1);
        assertThat(newest(joan)).hasSize(1);
        assertThat(found(file, teacher)).isEmpty();
        assertThat(newest(teacher)).isEmpty();
        assertThatThrownBy(() -> read(letter, teacher, Language.ENGLISH)).isExactlyInstanceOf(NotThere.class);
        assertThat(household.as(teacher, () -> contents.among(Set.of(letter.value()))))
                .isEmpty();
    }

    private Actor comesIn(Opened file, String name, Role role, Capacity capacity) {
        Actor actor = household.somebody(name, role);
        household.takesPart(file, actor, capacity);
        return actor;
    }

    private void madeFor(Opened file, ContentId letter, String audience, String words) {
        NewVariant made = new NewVariant(VariantKind.REDACTED, null, audience, Label.OFFICIAL, Household.words(words));
        household.does(file.socialWorker(), () -> writing.addVariant(letter, 1, made));
    }

    private List<ContentLine> newest(Actor reader) {
        return household.as(reader, () -> contents.newest(null, 50));
    }

    @Test
    void aTranslationIsServedToThoseWhoReadItsLanguageAndTheOriginalToOthers() {
        Opened file = household.openCase();
        Actor carys = file.socialWorker();
        ContentId letter = household.writes(carys, file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);
        household.does(
                carys,
                () -> writing.addVariant(
                        letter,
                        1,
                        new NewVariant(
                                VariantKind.TRANSLATION,
                                Language.WELSH,
                                "",
                                Label.OFFICIAL,
                                Household.words("Gofynnwn i Nain."))));

        assertThat(read(letter, carys, Language.WELSH).kind()).isEqualTo(VariantKind.TRANSLATION);
        assertThat(read(letter, carys, Language.ENGLISH).kind()).isEqualTo(VariantKind.ORIGINAL);
    }

    @Test
    void aSharedCopySaysWhereItCameFromAndTheOriginalStaysWhereItWas() {
        Opened file = household.openCase();
        Actor carys = file.socialWorker();
        Actor nain = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, nain, Capacity.FAMILY_NETWORK);
        ContentId note =
                household.writes(carys, file.id(), "told-to-professionals", Compartment.PROFESSIONALS, Label.SENSITIVE);
        AccessStamp room = AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL);

        ContentId copy = household.as(
                carys, () -> sharing.share(note, 1, room, "", "shared-once").item());

        assertThat(read(copy, nain, Language.ENGLISH).origin()).isEqualTo(new Origin(note, 1));
        assertThatThrownBy(() -> read(note, nain, Language.ENGLISH)).isInstanceOf(NotThere.class);
        assertThat(household.as(
                        carys,
                        () -> sharing.share(note, 1, room, "", "shared-once").item()))
                .isEqualTo(copy);
    }

    @Test
    void aHalfFilledFormIsItsWritersAlone() {
        Opened file = household.openCase();
        Actor carys = file.socialWorker();
        Actor nain = household.somebody("Mair", Role.FAMILY_MEMBER);

        household.does(nain, () -> drafts.keep(TOLD_TO_ALL, file.id(), Household.words("I thi")));
        household.does(nain, () -> drafts.keep(TOLD_TO_ALL, file.id(), Household.words("I think")));

        assertThat(household.as(nain, () -> drafts.find(TOLD_TO_ALL, file.id())))
                .hasValueSatisfying(kept -> assertThat(kept.answers()).isEqualTo(Household.words("I think")));
        assertThat(household.as(carys, () -> drafts.find(TOLD_TO_ALL, file.id())))
                .isEmpty();
    }

    @Test
    void aHalfFilledFormEndsByTheClockWithoutItsWriterComingBack() throws SQLException {
        Opened file = household.openCase();
        Actor nain = household.somebody("Mair", Role.FAMILY_MEMBER);
        Actor dai = household.somebody("Dai", Role.FAMILY_MEMBER);
        household.does(nain, () -> drafts.keep(TOLD_TO_ALL, file.id(), Household.words("I thi")));
        household.does(dai, () -> drafts.keep(TOLD_TO_ALL, file.id(), Household.words("Me too")));
        rows.change("update draft set kept_at = utc_timestamp(3) - interval 91 day where person_id = '"
                + Objects.requireNonNull(nain.person()).value() + "'");

        drafts.forgetOld();
        drafts.forgetOld();

        assertThat(rows.count(
                        "select count(*) from draft where subject_id = ?",
                        file.id().value()))
                .isEqualTo(1);
        assertThat(household.as(dai, () -> drafts.find(TOLD_TO_ALL, file.id()))).isPresent();
    }
}
