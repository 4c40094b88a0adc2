package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.WELSH;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.DeskFilter;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.DeskLine;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.editorial.StepKind;
import org.goldenthread.core.editorial.StepLine;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing reaches the public that one person alone has looked at, and editors are the only ones who write it. */
@ExtendWith(ArquillianExtension.class)
class WhatIsForEverybodyTakesTwoTest {

    private static final int MANY = 10_000;

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorialWriting writing;

    @Inject
    EditorialPublishing publishing;

    @Inject
    EditorsDesk desk;

    @Inject
    PublishedReading reading;

    private Actor nia;
    private Actor owen;
    private EditorialKey key;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void twoEditors() {
        household.openCase();
        nia = editors.editor("Nia");
        owen = editors.editor("Owen");
        key = EditorsAtWork.newKey();
    }

    @Test
    void whoWroteItLastCannotApproveItAndSomebodyElseCan() {
        EditorialId id = editors.draft(nia, key, "One");
        editors.asks(nia, id, 1);

        cannot(() -> editors.approves(nia, id, 1, null, null), "cannot.editorial.second-person");
        assertThatThrownBy(this::titleForThePublic).isInstanceOf(NotThere.class);

        editors.approves(owen, id, 1, null, null);
        assertThat(titleForThePublic()).isEqualTo("One");
    }

    @Test
    void whoWroteOneOfTheLanguagesCannotApproveTheOther() {
        EditorialId id = editors.draft(nia, key, "One");
        editors.writes(owen, id, 1, WELSH, "Un");
        editors.asks(nia, id, 2);

        cannot(() -> editors.approves(nia, id, 2, null, null), "cannot.editorial.second-person");
        cannot(() -> editors.approves(owen, id, 2, null, null), "cannot.editorial.second-person");
        editors.approves(editors.editor("Cai"), id, 2, null, null);
    }

    @Test
    void whoseWordsWereWrittenOverIsNoSecondPersonForWhatIsLeftOfThem() {
        EditorialId id = editors.draft(nia, key, "One");
        editors.writes(owen, id, 1, ENGLISH, "One, and a comma");
        editors.asks(owen, id, 2);

        cannot(() -> editors.approves(nia, id, 2, null, null), "cannot.editorial.second-person");
        assertThat(household.as(nia, () -> desk.open(id)).writers())
                .containsExactly(Household.personOf(nia), Household.personOf(owen));
        editors.approves(editors.editor("Cai"), id, 2, null, null);
        assertThat(household.as(nia, () -> desk.open(id)).writers()).isEmpty();
    }

    @Test
    void anEndIsSetLaterByTwo() {
        EditorialId id = editors.published(key, "One", nia, owen);
        household.does(owen, () -> publishing.endAt(id, Instant.now().plus(1, ChronoUnit.HOURS), "too early"));
        editors.asks(owen, id, 1);

        cannot(() -> editors.approves(owen, id, 1, null, null), "cannot.editorial.second-person-asked");
        editors.approves(nia, id, 1, null, null);

        assertThat(household.as(nia, () -> desk.open(id)).live())
                .satisfies(out -> assertThat(out.until()).isNull());
    }

    @Test
    void whatTwoWroteAndTookAwayComesBackByTheSameTwo() {
        EditorialId id = editors.published(key, "One", nia, owen);
        editors.writes(owen, id, 1, ENGLISH, "Two");
        editors.asks(owen, id, 2);
        editors.approves(nia, id, 2, null, null);
        household.does(nia, () -> publishing.withdraw(id, "wrong"));

        editors.asks(nia, id, 2);
        cannot(() -> editors.approves(nia, id, 2, null, null), "cannot.editorial.second-person-asked");
        household.does(nia, () -> publishing.takeBack(id, "not like this"));
        editors.writes(owen, id, 2, ENGLISH, "Three");
        editors.asks(owen, id, 3);
        cannot(() -> editors.approves(owen, id, 3, null, null), "cannot.editorial.second-person");
        editors.approves(nia, id, 3, null, null);

        assertThat(titleForThePublic()).isEqualTo("Three");
    }

    @Test
    void wordsThatWereNotChangedStayOut() {
        EditorialId id = editors.published(key, "One", nia, owen);

        assertThat(editors.writes(owen, id, 1, ENGLISH, "One")).isEqualTo(1);

        EditorsDesk.Opened opened = household.as(owen, () -> desk.open(id));
        assertThat(opened.line().stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(opened.writers()).isEmpty();
    }

    @Test
    void whatIsOutAlreadyDoesNotKeepItsWriterFromApprovingAnothersWords() {
        EditorialId id = editors.published(key, "One", nia, owen);
        editors.writes(owen, id, 1, WELSH, "Un");
        editors.asks(owen, id, 2);

        editors.approves(nia, id, 2, null, null);

        assertThat(reading.find(key, List.of(WELSH)).title()).isEqualTo("Un");
    }

    @Test
    void whoeverApprovesSaysWhatTheyHadBeforeThem() {
        EditorialId id = editors.draft(nia, key, "One");
        editors.asks(nia, id, 1);
        cannot(() -> editors.writes(owen, id, 1, ENGLISH, "Two"), "cannot.editorial.stands-still");

        household.does(owen, () -> publishing.takeBack(id, "too long"));
        editors.writes(nia, id, 1, ENGLISH, "Two");
        editors.asks(nia, id, 2);

        cannot(() -> editors.approves(owen, id, 1, null, null), "cannot.editorial.moved-on");
    }

    @Test
    void theSameWordsSentTwiceAreOneRevisionAndOthersAreTold() {
        EditorialId id = editors.draft(nia, key, "One");

        assertThat(editors.writes(nia, id, 1, ENGLISH, "Two")).isEqualTo(2);
        assertThat(editors.writes(nia, id, 1, ENGLISH, "Two")).isEqualTo(2);
        cannot(() -> editors.writes(owen, id, 1, ENGLISH, "Two"), "cannot.editorial.moved-on");
        assertThatThrownBy(() ->
                        household.does(nia, () -> writing.write(id, 2, ENGLISH, Household.words("no guide"), "wrong")))
                .isInstanceOf(AnswersRejected.class);
    }

    @Test
    void everyStepSaysWhoWhenAndWhy() {
        EditorialId id = editors.published(key, "One", nia, owen);
        household.does(nia, () -> publishing.withdraw(id, "out of date"));

        EditorsDesk.Opened opened = household.as(owen, () -> desk.open(id));

        assertThat(opened.line().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(opened.steps())
                .extracting(StepLine::kind)
                .containsExactly(StepKind.WRITTEN, StepKind.ASKED, StepKind.APPROVED, StepKind.WITHDRAWN);
        assertThat(opened.steps())
                .extracting(StepLine::by)
                .containsExactly(nia.person(), nia.person(), owen.person(), nia.person());
        assertThat(opened.steps())
                .extracting(StepLine::why)
                .containsExactly("new", "please look", "good", "out of date");
    }

    @Test
    void nobodyButEditorsWritesApprovesOrFindsADraft() {
        EditorialId id = editors.draft(nia, key, "One");
        editors.asks(nia, id, 1);
        Actor weak = Actor.person(Household.personOf(owen), owen.roles(), false, "test");

        for (Actor other : List.of(
                household.somebody("Carys", Role.SOCIAL_WORKER),
                household.somebody("Mair", Role.FAMILY_MEMBER),
                Actor.visitor(),
                weak)) {
            notThere(other, () -> editors.draft(other, EditorsAtWork.newKey(), "Mine"));
            notThere(other, () -> editors.writes(other, id, 1, ENGLISH, "Mine"));
            notThere(other, () -> editors.approves(other, id, 1, null, null));
            notThere(other, () -> publishing.takeBack(id, ""));
            notThere(other, () -> publishing.withdraw(id, ""));
            notThere(other, () -> desk.open(id));
            assertThat(household.as(other, () -> desk.list(DeskFilter.all(), null, MANY)))
                    .isEmpty();
        }
        assertThat(household.as(owen, () -> desk.list(DeskFilter.all(), null, MANY)))
                .extracting(DeskLine::id)
                .contains(id);
    }

    @Test
    void whoeverRunsThePortalLooksAndChangesNothing() {
        EditorialId id = editors.draft(nia, key, "One");
        Actor admin = household.somebody("Alun", Role.ADMINISTRATOR);

        assertThat(household.as(admin, () -> desk.open(id)).newest()).containsOnlyKeys("en");
        notThere(admin, () -> editors.writes(admin, id, 1, ENGLISH, "Mine"));
        notThere(admin, () -> editors.approves(admin, id, 1, null, null));
    }

    @Test
    void whatIsWrittenInACaseIsNotWrittenForEverybody() {
        EditorialKey plan = new EditorialKey(new ContentTypeKey("family-plan"), key.name());

        cannot(() -> editors.draft(nia, plan, "One"), "cannot.editorial.not-for-everybody");
    }

    private String titleForThePublic() {
        return household.as(
                Actor.visitor(), () -> reading.find(key, List.of(ENGLISH)).title());
    }

    private void notThere(Actor actor, Runnable act) {
        assertThatThrownBy(() -> household.does(actor, act)).isInstanceOf(NotThere.class);
    }

    private static void cannot(Runnable act, String why) {
        assertThatThrownBy(act::run).isInstanceOf(CannotBeDone.class).hasMessage(why);
    }
}
