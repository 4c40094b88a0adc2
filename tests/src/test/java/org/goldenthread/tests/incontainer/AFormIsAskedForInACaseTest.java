package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.kinds.KindAnswer;
import org.goldenthread.core.kinds.KindApproving;
import org.goldenthread.core.kinds.KindCheck;
import org.goldenthread.core.kinds.KindQuestion;
import org.goldenthread.core.kinds.KindQuestion.Spoken;
import org.goldenthread.core.kinds.KindRoom;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.core.kinds.KindWriting;
import org.goldenthread.core.kinds.KindsReading;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.workflows.AnsweringWork;
import org.goldenthread.workflows.ask.FormAsking;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that editors made is asked for in a case by whoever works it, of whom it may be asked, and answered by them alone. */
@ExtendWith(ArquillianExtension.class)
class AFormIsAskedForInACaseTest {

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    KindWriting kinds;

    @Inject
    KindApproving approving;

    @Inject
    KindsReading reading;

    @Inject
    FormAsking asking;

    @Inject
    WorkReading work;

    @Inject
    AnsweringWork answering;

    @Inject
    ContentReading content;

    private Actor nia;
    private Actor cerys;
    private Actor nerys;
    private Household.Opened file;
    private ContentTypeKey key;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aFormThatParentsAnswer() {
        file = household.openCase();
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, cerys, Capacity.PARENT);
        nerys = household.somebody("Nerys", Role.EDUCATION);
        household.takesPart(file, nerys, Capacity.EDUCATION);
        nia = editors.editor("Nia");
        key = new ContentTypeKey("week-" + UUID.randomUUID());
        KindSheet sheet = new KindSheet(
                key,
                KindSheet.blank(KindRoom.SHARED, List.of("PARENT"), new Spoken("The week", "Yr wythnos")),
                JsonNodeFactory.instance.arrayNode());
        sheet.put(new KindQuestion(
                "how", KindAnswer.WORDS, new Spoken("How?", "Sut?"), Spoken.NOTHING, true, List.of(), 1, null));
        household.does(nia, () -> kinds.begin(key, sheet.schema().toString(), ""));
        household.does(nia, () -> approving.ask(key, changes(), ""));
        household.does(editors.editor("Rhys"), () -> approving.approve(key, changes(), ""));
    }

    @Test
    void whoeverAskedReadsWhatWasAnsweredAndItIsOver() {
        asks();

        answering(cerys, "Well enough");

        ContentView answer = answer();
        assertThat(answer.body().path("how").asText()).isEqualTo("Well enough");
        assertThat(household.as(file.socialWorker(), () -> asking.inCase(file.id())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.line().open()).isFalse();
                    assertThat(one.canBeTakenBack()).isFalse();
                });
        asks();
    }

    @Test
    void itIsOfferedForThoseWhoAnswerItAndByThoseWhoWorkTheCase() {
        assertThat(household.as(file.socialWorker(), () -> asking.open(file.id())))
                .filteredOn(one -> one.form().key().equals(key))
                .singleElement()
                .satisfies(one -> assertThat(one.people())
                        .extracting(person -> person.part().person())
                        .containsExactly(Household.personOf(cerys)));
        assertThatThrownBy(() -> household.does(
                        file.socialWorker(), () -> asking.ask(file.id(), key, Household.personOf(nerys))))
                .isInstanceOf(NotThere.class);
        for (Actor other : List.of(cerys, nerys, nia)) {
            assertThatThrownBy(() -> household.does(other, () -> asking.ask(file.id(), key, Household.personOf(cerys))))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.as(other, () -> asking.inCase(file.id())))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Test
    void itIsAskedOnceAtATimeAndTakenBackByWhoeverAsked() {
        asks();
        assertThatThrownBy(this::asks).isInstanceOf(CannotBeDone.class);
        WorkLine line = waiting(cerys);
        assertThatThrownBy(() -> household.does(nerys, () -> asking.withdraw(file.id(), line.id())))
                .isInstanceOf(NotThere.class);

        household.does(file.socialWorker(), () -> asking.withdraw(file.id(), line.id()));

        assertThatThrownBy(() -> household.does(file.socialWorker(), () -> asking.withdraw(file.id(), line.id())))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(
                        cerys, () -> answering.submit(line.id(), StrictJson.read("{\"how\":\"late\"}"), "t")))
                .isInstanceOf(CannotBeDone.class);
        asks();
    }

    @Test
    void whoeverCouldAskForItTakesItBackWhereThoseWhoAskedHaveLeft() {
        asks();
        Actor manager = household.somebody("Sian", Role.TEAM_MANAGER);
        household.takesPart(file, manager, Capacity.TEAM_MANAGER);
        assertThat(household.as(manager, () -> asking.inCase(file.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.canBeTakenBack()).isTrue());

        WorkLine line = waiting(cerys);
        household.does(manager, () -> asking.withdraw(file.id(), line.id()));

        household.does(manager, () -> asking.ask(file.id(), key, Household.personOf(cerys)));
    }

    @Test
    void whatWasAnsweredIsNeitherCountedNorShownInACheckNorChanged() {
        asks();
        answering(cerys, "Nobody else is to know");
        household.does(nia, () -> kinds.change(key, ""));
        KindsReading.Proposed proposed =
                household.as(nia, () -> reading.open(key)).proposed();
        KindSheet sheet = new KindSheet(key, proposed.schema(), proposed.steps());
        sheet.rename("how", "feeling", false);
        household.does(nia, () -> kinds.write(key, changes(), sheet.schema().toString(), "[]", ""));

        assertThatThrownBy(() -> household.as(nia, () -> reading.check(key))).isInstanceOf(CannotBeDone.class);
        household.does(
                nia,
                () -> kinds.write(
                        key,
                        changes(),
                        sheet.schema().toString(),
                        "[{\"do\":\"rename\",\"field\":\"how\",\"to\":\"feeling\"}]",
                        ""));
        KindCheck check = household.as(nia, () -> reading.check(key));
        assertThat(check.verdict()).isEqualTo(KindCheck.Verdict.CARRIED_OVER);
        assertThat(check.inCases()).isTrue();
        household.does(nia, () -> approving.ask(key, changes(), ""));
        household.does(editors.editor("Rhys"), () -> approving.approve(key, changes(), ""));
        assertThat(answer().type().version()).isOne();
        assertThat(answer().body().has("how")).isTrue();
    }

    private void asks() {
        household.does(file.socialWorker(), () -> asking.ask(file.id(), key, Household.personOf(cerys)));
    }

    private WorkLine waiting(Actor actor) {
        return household.as(actor, () -> work.mine()).lines().stream()
                .filter(line -> key.value().equals(line.form()))
                .findFirst()
                .orElseThrow();
    }

    private void answering(Actor actor, String how) {
        WorkLine line = waiting(actor);
        household.as(
                actor,
                () -> answering.submit(
                        line.id(), JsonNodeFactory.instance.objectNode().put("how", how), "token"));
    }

    private ContentView answer() {
        return household.as(file.socialWorker(), () -> {
            ContentId id =
                    content.inCase(file.id(), ContentFilter.only(key)).get(0).id();
            return content.read(id, Language.ENGLISH, Reading.PLAIN);
        });
    }

    private int changes() {
        return household.as(nia, () -> reading.open(key)).proposed().changes();
    }
}
