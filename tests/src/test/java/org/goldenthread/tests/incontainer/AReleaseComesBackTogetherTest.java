package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;
import static org.goldenthread.tests.incontainer.ReleasesAtWork.body;
import static org.goldenthread.tests.incontainer.ReleasesAtWork.status;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.ReleaseId;
import org.goldenthread.core.editorial.ReleasePublishing;
import org.goldenthread.core.editorial.ReleaseStage;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What went out together comes back together, at once and once, and nothing that came about since is undone. */
@ExtendWith(ArquillianExtension.class)
class AReleaseComesBackTogetherTest {

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    ReleasesAtWork together;

    @Inject
    EditorialPublishing publishing;

    @Inject
    ReleasePublishing releasing;

    @Inject
    Rows rows;

    @Resource
    UserTransaction transaction;

    private final Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
    private Actor nia;
    private Actor owen;
    private EditorialKey firstKey;
    private EditorialKey secondKey;
    private EditorialId first;
    private EditorialId second;
    private ReleaseId release;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void twoThatLeadToEachOtherAreInARelease() {
        household.openCase();
        nia = editors.editor("Nia");
        owen = editors.editor("Owen");
        firstKey = EditorsAtWork.newTopic();
        secondKey = EditorsAtWork.newTopic();
        first = editors.topic(nia, firstKey, List.of(), List.of(secondKey));
        second = editors.topic(nia, secondKey, List.of(), List.of(firstKey));
        release = together.with(nia, first, second);
    }

    @Test
    void rolledBackThePublicHasWhatItHadBefore() throws IOException {
        EditorialKey guide = EditorsAtWork.newKey();
        EditorialId id = editors.published(guide, "Before", nia, owen);
        editors.writes(nia, id, 1, ENGLISH, "After");
        together.puts(nia, release, id);
        together.asks(nia, release);
        together.approves(owen, release, null);
        assertThat(body(guide)).contains("After");

        assertThat(household.as(nia, () -> releasing.rollBack(release, "a name stands in it")))
                .isEmpty();

        assertThat(body(guide)).contains("Before").doesNotContain("After");
        assertThat(status(firstKey)).isEqualTo(404);
        assertThat(together.stage(nia, id)).isEqualTo(Stage.DRAFT);
        assertThat(together.stage(nia, first)).isEqualTo(Stage.WITHDRAWN);
        assertThat(steps(id, "ROLLED_BACK") + steps(first, "ROLLED_BACK") + steps(second, "ROLLED_BACK"))
                .isEqualTo(3);
        cannot(
                () -> household.does(nia, () -> releasing.rollBack(release, "again")),
                "cannot.editorial.release.not-out");
    }

    @Test
    void whatEndedMeanwhileDoesNotComeBack() throws IOException, SQLException {
        EditorialKey guide = EditorsAtWork.newKey();
        EditorialId id = editors.draft(nia, guide, "Before");
        editors.asks(nia, id, 1);
        editors.approves(owen, id, 1, null, tomorrow);
        editors.writes(nia, id, 1, ENGLISH, "After");
        together.puts(nia, release, id);
        together.asks(nia, release);
        together.approves(owen, release, null);
        rows.change("update editorial_item set past_until = utc_timestamp() - interval 1 second where id = '"
                + id.value() + "'");

        household.does(nia, () -> releasing.rollBack(release, "wrong"));

        assertThat(status(guide)).isEqualTo(404);
    }

    @Test
    void whatWentOutAnewSinceIsNamedAndLeftAlone() throws IOException {
        EditorialKey guide = EditorsAtWork.newKey();
        EditorialId id = editors.draft(nia, guide, "One");
        together.puts(nia, release, id);
        together.asks(nia, release);
        together.approves(owen, release, null);
        editors.writes(nia, id, 1, ENGLISH, "Two");
        editors.asks(nia, id, 2);
        editors.approves(owen, id, 2, null, null);

        assertThat(household.as(nia, () -> releasing.rollBack(release, "wrong")))
                .containsExactly(guide);

        assertThat(body(guide)).contains("Two");
        assertThat(status(firstKey)).isEqualTo(404);
    }

    @Test
    void harmDoesNotWaitAndAReleaseGoesWholeOrNotAtAll() throws IOException, SQLException {
        EditorialKey guide = EditorsAtWork.newKey();
        EditorialId id = editors.published(guide, "Before", nia, owen);
        editors.writes(nia, id, 1, ENGLISH, "After");
        together.puts(nia, release, id);
        together.asks(nia, release);
        together.approves(owen, release, tomorrow);

        household.does(nia, () -> publishing.withdraw(id, "a name stands in it"));

        assertThat(status(guide)).isEqualTo(404);
        assertThat(together.stage(nia, release)).isEqualTo(ReleaseStage.OPEN);
        assertThat(together.stage(nia, first)).isEqualTo(Stage.DRAFT);
        assertThat(rows.count("select count(*) from editorial_item where id = ? and due_from is null", first.value()))
                .isOne();
    }

    @Test
    void brokenOffAnywhereNothingOfItHasHappenedAndItIsDoneAgain() throws Exception {
        together.asks(nia, release);
        transaction.begin();
        together.approves(owen, release, null);
        transaction.rollback();
        assertThat(status(firstKey)).isEqualTo(404);

        together.approves(owen, release, null);
        transaction.begin();
        household.does(nia, () -> releasing.rollBack(release, "wrong"));
        transaction.rollback();
        assertThat(status(firstKey)).isEqualTo(200);

        household.does(nia, () -> releasing.rollBack(release, "wrong"));
        assertThat(status(firstKey)).isEqualTo(404);
        assertThat(status(secondKey)).isEqualTo(404);
    }

    private long steps(EditorialId id, String kind) {
        return rows.count("select count(*) from editorial_step where item_id = ? and kind = ?", id.value(), kind);
    }

    private static void cannot(Runnable work, String why) {
        assertThatThrownBy(work::run).isInstanceOf(CannotBeDone.class).hasMessage(why);
    }
}
