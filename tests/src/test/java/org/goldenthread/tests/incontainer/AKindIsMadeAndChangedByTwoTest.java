package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.Tips.tip;
import static org.goldenthread.tests.incontainer.Tips.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.Drafts;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.CarryingOver;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialSeeding;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kinds.KindApproving;
import org.goldenthread.core.kinds.KindCheck;
import org.goldenthread.core.kinds.KindWriting;
import org.goldenthread.core.kinds.KindsReading;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor makes a kind and changes it, another says yes, and nothing that was written with it is lost or left behind. */
@ExtendWith(ArquillianExtension.class)
class AKindIsMadeAndChangedByTwoTest {

    private static final String NO_STEPS = "[]";

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
    ContentTypes types;

    @Inject
    Texts texts;

    @Inject
    EditorialWriting writing;

    @Inject
    EditorialPublishing publishing;

    @Inject
    EditorsDesk desk;

    @Inject
    PublishedReading published;

    @Inject
    CarryingOver carrying;

    @Inject
    EditorialSeeding seeding;

    @Inject
    Drafts drafts;

    @Inject
    Rows rows;

    private Actor nia;
    private Actor rhys;
    private ContentTypeKey key;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void twoEditors() {
        household.openCase();
        nia = editors.editor("Nia");
        rhys = editors.editor("Rhys");
        key = new ContentTypeKey("tip-" + UUID.randomUUID());
    }

    @Test
    void aKindIsUsedOnceAnotherThanItsWriterHasSaidYesAndBringsItsWords() {
        household.does(nia, () -> kinds.begin(key, tip("title", "body").toString(), "new"));
        household.does(nia, () -> approving.ask(key, changes(key), "please look"));

        assertThat(types.find(key)).isEmpty();
        assertThatThrownBy(() -> household.does(nia, () -> approving.approve(key, changes(key), "mine")))
                .isInstanceOfSatisfying(
                        CannotBeDone.class,
                        not -> assertThat(not.textKey()).isEqualTo("cannot.editorial.second-person"));
        household.does(rhys, () -> approving.approve(key, changes(key), "good"));

        assertThat(types.byKey(key).version()).isOne();
        assertThat(texts.say(Language.ENGLISH, "form." + key + ".body.label")).isEqualTo("English body");
        assertThat(texts.say(Language.WELSH, "form." + key + ".title")).isEqualTo("Cymraeg title");
        assertThat(household.as(rhys, () -> reading.open(key)).versions())
                .singleElement()
                .satisfies(line -> assertThat(line.approvedBy()).isEqualTo(Household.personOf(rhys)));
    }

    @Test
    void aWordThatIsMissingIsNamed() {
        ObjectNode tip = tip("title", "body");
        ((ObjectNode) tip.at("/x-gt/words/cy")).remove("body.label");
        household.does(nia, () -> kinds.begin(key, tip.toString(), "new"));

        assertThatThrownBy(() -> household.does(nia, () -> approving.ask(key, changes(key), "please look")))
                .isInstanceOfSatisfying(CannotBeDone.class, not -> {
                    assertThat(not.textKey()).isEqualTo("cannot.kind.no-words.cy");
                    assertThat(not.arguments()).containsExactly("body.label");
                });
    }

    @Test
    void whoIsNoEditorFindsNoKinds() {
        Actor carys = household.somebody("Carys", Role.SOCIAL_WORKER);

        assertThatThrownBy(() -> household.does(
                        carys, () -> kinds.begin(key, tip("title").toString(), "")))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(carys, () -> reading.all())).isInstanceOf(NotThere.class);
        assertThat(rows.count("select count(*) from kind_proposal where type_key = ?", key))
                .isZero();
    }

    @Test
    void aBombIsNotKept() {
        for (String bomb : List.of(
                "[".repeat(40_000),
                "{\"a\":1,\"a\":2}",
                "x".repeat(KindWriting.LONGEST + 1),
                tip("title").put("$schema", "https://elsewhere.example").toString(),
                tip("title")
                        .set("$defs", tip("title"))
                        .toString()
                        .replace("\"$defs\":{", "\"$defs\":{\"$ref\":\"#\","))) {
            assertThatThrownBy(() -> household.does(nia, () -> kinds.begin(key, bomb, "")))
                    .isInstanceOf(CannotBeDone.class);
        }
        assertThat(rows.count("select count(*) from kind_proposal where type_key = ?", key))
                .isZero();
    }

    @Test
    void aQuestionMoreFitsWhatThereIs() {
        made(tip("title", "body"));
        out("first");

        assertThat(changed(tip("title", "body", "more"), NO_STEPS)).isEqualTo(KindCheck.Verdict.COMPATIBLE);
    }

    @Test
    void aQuestionLessIsRefusedUntilItIsSaidWhatBecomesOfItsAnswers() {
        made(tip("title", "body"));
        out("first");

        assertThat(changed(tip("title", "words"), NO_STEPS)).isEqualTo(KindCheck.Verdict.REFUSED);
        KindCheck check = household.as(nia, () -> reading.check(key));
        assertThat(check.things().unfit())
                .singleElement()
                .satisfies(unfit -> assertThat(unfit.wrong()).isNotEmpty());
        assertThatThrownBy(() -> household.does(nia, () -> approving.ask(key, changes(key), "")))
                .isInstanceOf(CannotBeDone.class);
        household.does(
                nia,
                () -> kinds.write(
                        key,
                        changes(key),
                        tip("title", "words").toString(),
                        "[{\"do\":\"rename\",\"field\":\"body\",\"to\":\"words\"}]",
                        ""));
        assertThat(household.as(nia, () -> reading.check(key)).verdict()).isEqualTo(KindCheck.Verdict.CARRIED_OVER);
    }

    @Test
    void whatIsOutAndWhatIsBegunAreCarriedOverOnceAndKeepTheirWriters() {
        made(tip("title", "body"));
        EditorialKey first = out("first");
        EditorialId id = thing(first);
        household.does(rhys, () -> writing.write(id, 1, EditorsAtWork.ENGLISH, words("body", "next"), ""));
        household.does(nia, () -> drafts.keep(key, id, words("body", "half")));

        renameBody();
        household.does(nia, () -> carrying.waiting().forEach(carrying::carry));
        household.does(nia, () -> carrying.waiting().forEach(carrying::carry));

        assertThat(published.find(first, List.of(EditorsAtWork.ENGLISH)).body()).isEqualTo(words("words", "first"));
        EditorsDesk.Opened opened = household.as(nia, () -> desk.open(id));
        assertThat(opened.newest()).containsEntry("en", words("words", "next"));
        assertThat(opened.line().revision()).isEqualTo(4);
        assertThat(opened.writers()).containsExactly(Household.personOf(rhys));
        assertThat(rows.count(
                        "select count(*) from editorial_step where item_id = ? and kind = 'CARRIED_OVER'", id.value()))
                .isOne();
        assertThat(household.as(nia, () -> drafts.find(key, id)).orElseThrow().answers())
                .isEqualTo(words("words", "half"));
    }

    @Test
    void wordsThatWaitForTheirTimeKeepItAndALanguageNobodyHasStaysUnseen() {
        made(tip("title", "body"));
        EditorialKey first = out("first");
        EditorialId id = thing(first);
        household.does(rhys, () -> writing.write(id, 1, EditorsAtWork.WELSH, words("body", "cudd"), ""));

        renameBody();
        household.does(nia, () -> carrying.waiting().forEach(carrying::carry));

        assertThat(published.find(first, List.of(EditorsAtWork.WELSH)).body().toString())
                .doesNotContain("cudd");
        assertThat(household.as(nia, () -> desk.open(id)).newest()).containsEntry("cy", words("words", "cudd"));
    }

    @Test
    void aKindThatCameWithThePortalKeepsItsQuestionsAndItsFilesStillComeIn() {
        ContentTypeKey topic = new ContentTypeKey("topic");
        household.does(nia, () -> kinds.change(topic, "more"));
        ObjectNode less = (ObjectNode) types.byKey(topic).schema().deepCopy();
        ((ObjectNode) less.path("properties")).remove("lead");
        household.does(nia, () -> kinds.write(topic, changes(topic), less.toString(), NO_STEPS, ""));
        assertThatThrownBy(() -> household.as(nia, () -> reading.check(topic))).isInstanceOf(CannotBeDone.class);

        household.does(nia, () -> kinds.drop(topic, "never mind"));
        seeding.run();
        assertThat(household.as(nia, () -> reading.open(topic)).proposed()).isNull();
    }

    private void renameBody() {
        household.does(nia, () -> kinds.change(key, "better"));
        household.does(
                nia,
                () -> kinds.write(
                        key,
                        changes(key),
                        tip("title", "words").toString(),
                        "[{\"do\":\"rename\",\"field\":\"body\",\"to\":\"words\"}]",
                        ""));
        household.does(nia, () -> approving.ask(key, changes(key), ""));
        household.does(rhys, () -> approving.approve(key, changes(key), "good"));
    }

    private KindCheck.Verdict changed(ObjectNode schema, String steps) {
        household.does(nia, () -> kinds.change(key, "better"));
        household.does(nia, () -> kinds.write(key, changes(key), schema.toString(), steps, ""));
        return household.as(nia, () -> reading.check(key)).verdict();
    }

    private void made(ObjectNode schema) {
        household.does(nia, () -> kinds.begin(key, schema.toString(), "new"));
        household.does(nia, () -> approving.ask(key, changes(key), ""));
        household.does(rhys, () -> approving.approve(key, changes(key), ""));
    }

    private EditorialKey out(String said) {
        EditorialKey thing = new EditorialKey(key, "t-" + UUID.randomUUID());
        EditorialId id =
                household.as(nia, () -> writing.begin(thing, EditorsAtWork.ENGLISH, words("body", said), "new"));
        editors.asks(nia, id, 1);
        editors.approves(rhys, id, 1, null, null);
        return thing;
    }

    private EditorialId thing(EditorialKey thing) {
        return new EditorialId(rows.id(
                "select id from editorial_item where type_key = concat('tip-', ?)",
                UUID.fromString(thing.type().value().substring("tip-".length()))));
    }

    private int changes(ContentTypeKey of) {
        return household.as(nia, () -> reading.open(of)).proposed().changes();
    }
}
