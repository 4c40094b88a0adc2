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
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.DeskFilter;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialProofreading;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.DeskLine;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.editorial.StepKind;
import org.goldenthread.core.editorial.VariantNeed;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The editors' list says what each thing lacks, its history can be read and brought back, and others find neither. */
@ExtendWith(ArquillianExtension.class)
class EditorsSeeWhatStandsAndWhatStoodTest {

    private static final int MANY = 10_000;

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorsDesk desk;

    @Inject
    EditorialHistory history;

    @Inject
    EditorialWriting writing;

    @Inject
    EditorialProofreading proofreading;

    @Inject
    EditorialPublishing publishing;

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
    void theListIsByStageByTypeAndByWhatALanguageLacks() {
        EditorialId id = editors.draft(nia, key, "One");

        assertThat(found(new DeskFilter(key.type(), Stage.DRAFT, VariantNeed.MISSING)))
                .contains(id);
        assertThat(found(new DeskFilter(null, Stage.IN_REVIEW, null))).doesNotContain(id);
        assertThat(found(new DeskFilter(new ContentTypeKey("no-such"), null, null)))
                .isEmpty();
        assertThat(found(new DeskFilter(null, null, VariantNeed.UNREAD))).doesNotContain(id);

        editors.writes(owen, id, 1, WELSH, "Un");
        assertThat(found(new DeskFilter(null, null, VariantNeed.UNREAD))).contains(id);
        assertThat(found(new DeskFilter(null, null, VariantNeed.BEHIND))).doesNotContain(id);
        editors.writes(owen, id, 2, ENGLISH, "Two");
        assertThat(found(new DeskFilter(null, null, VariantNeed.BEHIND))).contains(id);
    }

    @Test
    void aPageEndsWhereTheNextOneBegins() {
        for (int i = 0; i < 3; i++) {
            editors.draft(nia, EditorsAtWork.newKey(), "Some");
        }
        List<EditorialId> all = found(DeskFilter.all());
        List<DeskLine> first = household.as(owen, () -> desk.list(DeskFilter.all(), null, 2));
        List<DeskLine> second = household.as(
                owen, () -> desk.list(DeskFilter.all(), first.get(1).id(), MANY));

        assertThat(first).extracting(DeskLine::id).isEqualTo(all.subList(0, 2));
        assertThat(second).extracting(DeskLine::id).isEqualTo(all.subList(2, all.size()));
    }

    @Test
    void whatIsCalledSoSaysWhoWroteItAndWhoMayDoWhat() {
        EditorialId id = editors.draft(nia, key, "One");

        EditorsDesk.Opened opened = household.as(nia, () -> desk.open(id));

        assertThat(opened.line().title()).isEqualTo("One");
        assertThat(opened.names()).containsKey(Household.personOf(nia));
        assertThat(opened.mine()).isTrue();
        assertThat(opened.mayShare()).isTrue();
        assertThat(household.as(owen, () -> desk.open(id)).mine()).isFalse();
        Actor admin = household.somebody("Alun", Role.ADMINISTRATOR);
        assertThat(household.as(admin, () -> desk.open(id)).mayWrite()).isFalse();
    }

    @Test
    void aTranslationIsUnreadUntilSomebodyReadsThoseVeryWords() {
        EditorialId id = editors.draft(nia, key, "One");
        editors.writes(owen, id, 1, WELSH, "Un");
        assertThat(welsh(id).unread()).isTrue();

        household.does(nia, () -> proofreading.markRead(id, WELSH, 2));
        household.does(owen, () -> proofreading.markRead(id, WELSH, 2));
        assertThat(welsh(id).readBy()).isEqualTo(nia.person());

        editors.writes(owen, id, 2, WELSH, "Dau");
        assertThat(welsh(id).unread()).isTrue();
        assertThatThrownBy(() -> household.does(nia, () -> proofreading.markRead(id, WELSH, 2)))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.editorial.moved-on");
        assertThatThrownBy(() -> household.does(nia, () -> proofreading.markRead(id, ENGLISH, 1)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whatItSaidBeforeComesBackInEveryLanguageAndKeepsItsReader() {
        EditorialId id = editors.draft(nia, key, "One");
        editors.writes(owen, id, 1, WELSH, "Un");
        household.does(nia, () -> proofreading.markRead(id, WELSH, 2));
        editors.writes(nia, id, 2, ENGLISH, "Two");
        editors.writes(owen, id, 3, WELSH, "Dau");

        int last = household.as(nia, () -> writing.restore(id, 4, 2, "it was better"));

        EditorsDesk.Opened opened = household.as(owen, () -> desk.open(id));
        assertThat(last).isEqualTo(6);
        assertThat(opened.newest().get("en").path("title").asText()).isEqualTo("One");
        assertThat(opened.newest().get("cy").path("title").asText()).isEqualTo("Un");
        assertThat(welsh(id).unread()).isFalse();
        assertThat(opened.steps().get(opened.steps().size() - 1).kind()).isEqualTo(StepKind.RESTORED);
        assertThat(household
                        .as(owen, () -> history.words(id, WELSH, 4))
                        .path("title")
                        .asText())
                .isEqualTo("Dau");
        assertThat(household.as(owen, () -> history.revisions(id))).hasSize(6);
        assertThatThrownBy(() -> household.as(nia, () -> writing.restore(id, 6, 2, "again")))
                .hasMessage("cannot.editorial.same-words");
        assertThatThrownBy(() -> household.as(nia, () -> writing.restore(id, 5, 1, "late")))
                .hasMessage("cannot.editorial.moved-on");
    }

    @Test
    void aTranslationIsOldOnlyBesideOtherWordsThanItWasMadeFrom() {
        EditorialId id = editors.draft(nia, key, "One");
        editors.writes(owen, id, 1, WELSH, "Un");
        editors.writes(nia, id, 2, ENGLISH, "Two");
        assertThat(welsh(id).age().behind()).isTrue();

        household.as(nia, () -> writing.restore(id, 3, 2, "it was better"));

        assertThat(welsh(id).age().behind()).isFalse();
        assertThat(welsh(id).age().daysBehind()).isZero();
    }

    @Test
    void aTranslatorSaysThatItIsStillRightAndItKeepsItsReader() {
        EditorialId id = editors.draft(nia, key, "One");
        editors.writes(owen, id, 1, WELSH, "Un");
        household.does(nia, () -> proofreading.markRead(id, WELSH, 2));
        editors.writes(nia, id, 2, ENGLISH, "Two");
        editors.writes(owen, id, 3, WELSH, "Un");
        assertThat(welsh(id).age().behind()).isTrue();

        assertThat(household.as(owen, () -> writing.stillRight(id, 3, WELSH, "only a comma")))
                .isEqualTo(4);

        assertThat(welsh(id).age().behind()).isFalse();
        assertThat(welsh(id).unread()).isFalse();
        assertThatThrownBy(() -> household.as(owen, () -> writing.stillRight(id, 4, ENGLISH, "")))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(owen, () -> writing.stillRight(id, 3, WELSH, "late")))
                .hasMessage("cannot.editorial.moved-on");
    }

    @Test
    void anEndThatIsSetTakesItFromThePublic() {
        EditorialId id = editors.published(key, "One", nia, owen);
        Instant later = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);

        household.does(owen, () -> publishing.endAt(id, later, "over then"));

        assertThat(household.as(nia, () -> desk.open(id)).live())
                .satisfies(out -> assertThat(out.until()).isEqualTo(later));
    }

    @Test
    void nobodyElseFindsAWordOfIt() {
        EditorialId id = editors.draft(nia, key, "One");
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);

        assertThat(household.as(mair, desk::isThere)).isFalse();
        assertThat(household.as(nia, desk::isThere)).isTrue();
        assertThat(household.as(mair, () -> desk.list(DeskFilter.all(), null, MANY)))
                .isEmpty();
        notThere(mair, () -> history.revisions(id));
        notThere(mair, () -> history.words(id, ENGLISH, 1));
        notThere(mair, () -> history.offers(id));
        notThere(mair, () -> writing.restore(id, 1, 1, ""));
        notThere(mair, () -> writing.stillRight(id, 1, WELSH, ""));
        notThere(mair, () -> proofreading.markRead(id, ENGLISH, 1));
        notThere(mair, () -> publishing.endAt(id, Instant.now(), ""));
        assertThatThrownBy(() -> household.as(nia, () -> history.words(id, WELSH, 1)))
                .isInstanceOf(NotThere.class);
    }

    private void notThere(Actor actor, Runnable act) {
        assertThatThrownBy(() -> household.does(actor, act)).isInstanceOf(NotThere.class);
    }

    private List<EditorialId> found(DeskFilter filter) {
        return household.as(owen, () -> desk.list(filter, null, MANY)).stream()
                .map(DeskLine::id)
                .toList();
    }

    private DeskVariant welsh(EditorialId id) {
        return household.as(owen, () -> desk.open(id)).line().variants().stream()
                .filter(one -> one.tag().equals(WELSH))
                .findFirst()
                .orElseThrow();
    }
}
