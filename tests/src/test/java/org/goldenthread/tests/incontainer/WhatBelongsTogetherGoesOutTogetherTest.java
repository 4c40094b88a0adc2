package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;
import static org.goldenthread.tests.incontainer.ReleasesAtWork.body;
import static org.goldenthread.tests.incontainer.ReleasesAtWork.status;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.PublishingRound;
import org.goldenthread.core.editorial.ReleaseGathering;
import org.goldenthread.core.editorial.ReleaseId;
import org.goldenthread.core.editorial.ReleasePublishing;
import org.goldenthread.core.editorial.ReleaseStage;
import org.goldenthread.core.editorial.ReleasesDesk;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is put into a release goes out at one instant or not at all, and by two people. */
@ExtendWith(ArquillianExtension.class)
class WhatBelongsTogetherGoesOutTogetherTest {

    private static final int AT_ONCE = 4;

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorialPublishing publishing;

    @Inject
    EditorialWriting writing;

    @Inject
    ReleaseGathering gathering;

    @Inject
    ReleasePublishing releasing;

    @Inject
    ReleasesDesk releases;

    @Inject
    ReleasesAtWork together;

    @Inject
    EditorsDesk desk;

    @Inject
    PublishingRound round;

    @Inject
    Rows rows;

    @Resource
    ManagedExecutorService threads;

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
    void twoThatLeadToEachOtherGoOutTogether() throws IOException {
        together.asks(nia, release);
        together.approves(owen, release, null);

        assertThat(body(firstKey)).contains(secondKey.name());
        assertThat(body(secondKey)).contains(firstKey.name());
        assertThat(together.stage(nia, release)).isEqualTo(ReleaseStage.OUT);
        assertThat(since(first)).isEqualTo(since(second));
    }

    @Test
    void atItsTimeAllOfItIsOutThoughNobodyHasWrittenThatDown() throws IOException, SQLException {
        together.asks(nia, release);
        together.approves(owen, release, tomorrow);
        assertThat(status(firstKey)).isEqualTo(404);
        assertThat(together.stage(nia, release)).isEqualTo(ReleaseStage.SCHEDULED);

        itsTimeComes();

        assertThat(status(firstKey)).isEqualTo(200);
        assertThat(status(secondKey)).isEqualTo(200);
        assertThat(together.stage(nia, release)).isEqualTo(ReleaseStage.OUT);
    }

    @Test
    void whoWroteAnyOfItIsNoSecondPerson() throws IOException {
        editors.writes(owen, extra(), 1, ENGLISH, "Owen's");
        together.asks(nia, release);

        cannot(() -> together.approves(owen, release, null), "cannot.editorial.release.of.second-person");

        assertThat(status(firstKey)).isEqualTo(404);
        together.approves(editors.editor("Rhian"), release, null);
        assertThat(status(firstKey)).isEqualTo(200);
    }

    @Test
    void whatCannotGoWholeGoesNotAtAllAndTheThingIsNamed() throws IOException {
        EditorialKey missing = EditorsAtWork.newTopic();
        EditorialKey leading = EditorsAtWork.newTopic();
        together.puts(nia, release, editors.topic(nia, leading, List.of(), List.of(missing)));
        together.asks(nia, release);

        assertThatThrownBy(() -> together.approves(owen, release, null))
                .isInstanceOfSatisfying(CannotBeDone.class, not -> {
                    assertThat(not.textKey()).isEqualTo("cannot.editorial.release.of.leads-nowhere");
                    assertThat(not.arguments()).containsExactly(leading.name(), missing.name());
                });

        assertThat(status(firstKey)).isEqualTo(404);
        assertThat(together.stage(nia, release)).isEqualTo(ReleaseStage.IN_REVIEW);
        assertThat(together.stage(nia, first)).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void whatWaitsInAReleaseStandsStillAndGoesWithItAlone() {
        together.asks(nia, release);

        cannot(
                () -> household.as(
                        nia,
                        () -> writing.write(
                                first, 1, ENGLISH, EditorsAtWork.topicWords(List.of(), List.of(), "child"), "more")),
                "cannot.editorial.stands-still");
        cannot(() -> editors.approves(owen, first, 1, null, null), "cannot.editorial.in-release");
        cannot(() -> household.does(nia, () -> publishing.takeBack(first, "no")), "cannot.editorial.in-release");
        cannot(
                () -> together.puts(nia, release, editors.draft(nia, EditorsAtWork.newKey(), "Late")),
                "cannot.editorial.release.not-open");
        ReleaseId other = household.as(nia, () -> gathering.begin("Other"));
        cannot(() -> household.does(nia, () -> gathering.add(other, first)), "cannot.editorial.release.in-another");
    }

    @Test
    void whatIsTakenOutGoesItsOwnWayAndNobodySaysYesToWhatTheyHaveNotSeen() throws IOException {
        EditorialId extra = extra();
        together.asks(nia, release);
        int seen = together.number(nia, release);

        household.does(nia, () -> gathering.remove(release, extra, "not yet"));

        assertThat(together.stage(nia, extra)).isEqualTo(Stage.DRAFT);
        cannot(
                () -> household.does(owen, () -> releasing.approve(release, seen, null, "good")),
                "cannot.editorial.moved-on");
        together.approves(owen, release, null);
        assertThat(status(firstKey)).isEqualTo(200);
        assertThat(together.stage(nia, extra)).isEqualTo(Stage.DRAFT);
    }

    @Test
    void manyAtOnceDoItOnceAndNobodyWaitsForSomebodyWhoWaitsForThem() throws Exception {
        EditorialId own = editors.draft(nia, EditorsAtWork.newKey(), "Own");
        together.asks(nia, release);
        int seen = together.number(nia, release);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(threads.submit(() ->
                    goes(() -> household.does(owen, () -> releasing.approve(release, seen, null, "good")))));
            all.add(threads.submit(() -> {
                round.settle(second);
                round.settle(first);
                return false;
            }));
            all.add(threads.submit(() -> {
                household.does(nia, () -> publishing.askForReview(own, 1, "look"));
                household.does(nia, () -> publishing.takeBack(own, "no"));
                return false;
            }));
        }
        int went = 0;
        for (Future<Boolean> one : all) {
            went += endsWith(one) ? 1 : 0;
        }

        assertThat(went).isOne();
        assertThat(steps(first, "APPROVED")).isOne();
        assertThat(steps(second, "APPROVED")).isOne();
    }

    @Test
    void whoIsNoEditorFindsNoRelease() {
        Actor stranger = household.somebody("Stranger", Role.SOCIAL_WORKER);

        assertThatThrownBy(() -> household.as(stranger, () -> releases.open(release)))
                .isInstanceOf(NotThere.class);
        assertThat(household.as(stranger, () -> releases.list(null, 10))).isEmpty();
        assertThatThrownBy(() -> household.does(stranger, () -> gathering.remove(release, first, "mine")))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(stranger, () -> releasing.rollBack(release, "mine")))
                .isInstanceOf(NotThere.class);
    }

    private boolean endsWith(Future<Boolean> one) throws Exception {
        try {
            return one.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(CannotBeDone.class);
            return false;
        }
    }

    private static boolean goes(Runnable work) {
        work.run();
        return true;
    }

    private EditorialId extra() {
        EditorialId extra = editors.draft(nia, EditorsAtWork.newKey(), "Extra");
        together.puts(nia, release, extra);
        return extra;
    }

    private Instant since(EditorialId id) {
        return household.as(nia, () -> desk.open(id)).live().from();
    }

    private void itsTimeComes() throws SQLException {
        String then = "utc_timestamp() - interval 1 minute";
        rows.change("update editorial_release set goes_out_at = " + then + " where id = '" + release.value() + "'");
        rows.change("update editorial_item set due_from = " + then + " where id in ('" + first.value() + "', '"
                + second.value() + "')");
    }

    private long steps(EditorialId id, String kind) {
        return rows.count("select count(*) from editorial_step where item_id = ? and kind = ?", id.value(), kind);
    }

    private static void cannot(Runnable work, String why) {
        assertThatThrownBy(work::run).isInstanceOf(CannotBeDone.class).hasMessage(why);
    }
}
