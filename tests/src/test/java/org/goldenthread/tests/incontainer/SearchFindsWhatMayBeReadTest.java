package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.core.content.Reading.PLAIN;
import static org.goldenthread.core.kernel.Language.ENGLISH;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.NewVariant;
import org.goldenthread.core.content.VariantKind;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.search.Found;
import org.goldenthread.core.search.IndexClock;
import org.goldenthread.core.search.Result;
import org.goldenthread.core.search.SearchWords;
import org.goldenthread.core.search.Searching;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A search finds the papers and files that somebody may read by the words they may read in them, and by no others. */
@ExtendWith(ArquillianExtension.class)
class SearchFindsWhatMayBeReadTest {

    @Inject
    Household household;

    @Inject
    ContentWriting writing;

    @Inject
    FileKeeping files;

    @Inject
    KeepingFrom keeping;

    @Inject
    IndexClock index;

    @Inject
    Searching searching;

    @Inject
    Rows rows;

    @Resource
    UserTransaction transaction;

    /** A word that no other paper holds. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private Opened file;
    private Actor carys;
    private Actor nurse;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aNurseTakesPart() {
        file = household.openCase();
        carys = file.socialWorker();
        nurse = household.somebody("Amina", Role.HEALTH);
        household.takesPart(file, nurse, Capacity.HEALTH);
    }

    @Test
    void aLetterIsFoundByThoseWhoMayReadItAndByNobodyElse() {
        ContentId letter = writes(Compartment.SHARED, Label.OFFICIAL, "Nain " + word);
        ContentId careful = writes(Compartment.SHARED, Label.SENSITIVE, "Nain again " + word);

        assertThat(found(carys, word)).containsExactly(careful.value(), letter.value());
        assertThat(found(nurse, word)).containsExactly(letter.value());
        assertThat(found(household.somebody("Elin", Role.HEALTH), word)).isEmpty();
        assertThat(found(household.somebody("Root", Role.ADMINISTRATOR), word)).isEmpty();
        assertThat(found(Actor.visitor(), word)).isEmpty();
    }

    @Test
    void whoReadsARedactedLetterFindsItByWhatWasLeftInItOnly() {
        ContentId letter = writes(Compartment.SHARED, Label.SENSITIVE, "Methadone " + word);
        NewVariant redacted = new NewVariant(
                VariantKind.REDACTED, null, "health", Label.OFFICIAL, Household.words("Something " + word));
        household.does(carys, () -> writing.addVariant(letter, 1, redacted));

        assertThat(found(nurse, "methadone " + word)).isEmpty();
        assertThat(found(nurse, "something " + word)).containsExactly(letter.value());
        assertThat(searched(nurse, word))
                .singleElement()
                .satisfies(
                        one -> assertThat(((Found.Paper) one).line().redacted()).isTrue());

        household.does(carys, () -> writing.revise(letter, 1, Household.words("Other words " + word), "changed"));
        assertThat(found(nurse, word)).isEmpty();
        assertThat(found(carys, "methadone " + word)).isEmpty();
        assertThat(found(carys, "other words " + word)).containsExactly(letter.value());
    }

    @Test
    void whatIsShownBesideAFindIsFromTheShapeThatTheReaderMayRead() {
        ContentId letter = writes(Compartment.SHARED, Label.SENSITIVE, "Methadone since May " + word);
        NewVariant redacted = new NewVariant(
                VariantKind.REDACTED, null, "health", Label.OFFICIAL, Household.words("Something since May " + word));
        household.does(carys, () -> writing.addVariant(letter, 1, redacted));

        assertThat(shown(nurse, word)).isEqualTo("Something since May ");
        assertThat(shown(carys, word)).isEqualTo("Methadone since May ");
        assertThat(household.as(nurse, () -> searching.show(new SearchWords("meth", null, null, 50), ENGLISH, PLAIN)))
                .isEmpty();
    }

    @Test
    void ofTwoShapesAtOneLabelTheOneThatWasMadeForSomebodyElseIsNotShown() {
        ContentId letter = writes(Compartment.SHARED, Label.SENSITIVE, "Whole " + word);
        Actor teacher = household.somebody("Nerys", Role.EDUCATION);
        household.takesPart(file, teacher, Capacity.EDUCATION);
        for (String whose : List.of("education", "health")) {
            NewVariant redacted = new NewVariant(
                    VariantKind.REDACTED, null, whose, Label.OFFICIAL, Household.words("For " + whose + " " + word));
            household.does(carys, () -> writing.addVariant(letter, 1, redacted));
        }

        assertThat(shown(nurse, word)).isEqualTo("For health ");
        assertThat(shown(teacher, word)).isEqualTo("For education ");
        assertThat(found(nurse, "education " + word)).isEmpty();
        // one word of each: the first shape that holds either is not whoever else's
        assertThat(found(teacher, "health " + word)).isEmpty();
    }

    @Test
    void noAddressAndNoNumberIsInTheIndexOrBesideAFind() {
        ContentId letter =
                writes(Compartment.PROFESSIONALS, Label.OFFICIAL, "She lives at 19 Heron Court, LL57 1AB. " + word);

        assertThat(found(carys, word)).containsExactly(letter.value());
        assertThat(found(carys, "heron " + word)).isEmpty();
        assertThat(found(carys, "ll57 " + word)).isEmpty();
        assertThat(shown(carys, word)).contains("She lives at").doesNotContain("Heron", "LL57");
    }

    /** What stands before the word in the one thing that is found. */
    private String shown(Actor actor, String text) {
        index.catchUp();
        List<Result> results =
                household.as(actor, () -> searching.show(new SearchWords(text, null, null, 50), ENGLISH, PLAIN));
        assertThat(results).hasSize(1);
        return Objects.requireNonNull(results.get(0).highlight()).before();
    }

    @Test
    void whatIsTakenBackOrKeptFromSomebodyIsFoundNoMoreFromThatMomentOn() {
        ContentId kept = writes(Compartment.SHARED, Label.OFFICIAL, word);
        ContentId takenBack = writes(Compartment.SHARED, Label.OFFICIAL, word);
        assertThat(found(nurse, word)).containsExactly(takenBack.value(), kept.value());

        household.does(carys, () -> keeping.keep(kept, Household.personOf(nurse), "not-safe"));
        household.does(carys, () -> writing.withdraw(takenBack, 1));

        assertThat(ids(household.as(nurse, () -> searching.find(new SearchWords(word, null, null, 50)))))
                .isEmpty();
        assertThat(found(carys, word)).containsExactly(kept.value());
    }

    @Test
    void whatTheFamilySaysInPrivateAndADraftAreInNoIndex() {
        Actor nain = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, nain, Capacity.FAMILY_NETWORK);
        ContentId secret = household.as(
                nain,
                () -> writing.write(answers("said-in-private", Compartment.FAMILY, Label.SENSITIVE, word))
                        .item());
        ContentId draft = household.as(
                carys,
                () -> writing.write(new NewContent(
                                new ContentTypeKey("told-to-all"),
                                AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL),
                                null,
                                null,
                                true,
                                Household.words(word),
                                "",
                                null))
                        .item());

        assertThat(changes(secret)).as("not even that there was something").isZero();
        assertThat(found(nain, word)).isEmpty();
        assertThat(found(carys, word)).isEmpty();

        household.does(carys, () -> writing.publish(draft));
        assertThat(found(carys, word)).containsExactly(draft.value());
    }

    @Test
    void aFileIsFoundByItsNameUntilItIsTakenBack() {
        byte[] bytes = ("Nain " + word).getBytes(StandardCharsets.UTF_8);
        AccessStamp place = AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL);
        FileId note = household.as(
                carys,
                () -> files.receive(place, "Note-" + word + ".txt", "text/plain", new ByteArrayInputStream(bytes)));

        assertThat(found(nurse, "note txt " + word)).containsExactly(note.value());

        household.does(carys, () -> files.withdraw(note));
        assertThat(found(nurse, word)).isEmpty();
    }

    @Test
    void whatIsWrittenAndTakenBackInOneTransactionWasNeverThere() throws Exception {
        transaction.begin();
        writes(Compartment.SHARED, Label.OFFICIAL, word);
        transaction.rollback();

        assertThat(found(carys, word)).isEmpty();
    }

    @Test
    void aChangeThatIsTakenInTwiceIsThereOnce() throws Exception {
        ContentId letter = writes(Compartment.SHARED, Label.OFFICIAL, word);
        assertThat(found(carys, word)).containsExactly(letter.value());

        // as after a kill between the index's writing and the striking out
        rows.change("insert into index_change (kind, item_id) values ('CONTENT', '" + letter.value()
                + "'), ('CONTENT', '" + letter.value() + "')");

        assertThat(found(carys, word)).containsExactly(letter.value());
        assertThat(changes(letter)).isZero();
    }

    private long changes(ContentId id) {
        return rows.count("select count(*) from index_change where item_id = ?", id.value());
    }

    private ContentId writes(Compartment room, Label label, String words) {
        return household.as(
                carys,
                () -> writing.write(answers("told-to-all", room, label, words)).item());
    }

    private NewContent answers(String type, Compartment room, Label label, String words) {
        return NewContent.answers(
                new ContentTypeKey(type), AccessStamp.in(file.id(), room, label), Household.words(words), "", null);
    }

    private List<UUID> found(Actor actor, String text) {
        return ids(searched(actor, text));
    }

    private List<Found> searched(Actor actor, String text) {
        index.catchUp();
        return household.as(actor, () -> searching.find(new SearchWords(text, null, null, 50)));
    }

    private static List<UUID> ids(List<Found> found) {
        return found.stream().map(Found::id).toList();
    }
}
