package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.PublishingRound;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is to go out at a time, or to be gone at one, is so at that instant, and is written down once whatever happens. */
@ExtendWith(ArquillianExtension.class)
class WhatHasItsTimeGoesOutOnceTest {

    private static final int AT_ONCE = 4;

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorialPublishing publishing;

    @Inject
    PublishingRound round;

    @Inject
    PublishedReading reading;

    @Inject
    EditorsDesk desk;

    @Inject
    Rows rows;

    @Resource
    ManagedExecutorService threads;

    @Resource
    UserTransaction transaction;

    private final Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
    private Actor nia;
    private Actor owen;
    private EditorialKey key;
    private EditorialId id;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void somethingIsOutAndTheNextHasItsTime() {
        household.openCase();
        nia = editors.editor("Nia");
        owen = editors.editor("Owen");
        key = EditorsAtWork.newKey();
        id = editors.published(key, "One", nia, owen);
        editors.writes(nia, id, 1, ENGLISH, "Two");
        editors.asks(nia, id, 2);
        editors.approves(owen, id, 2, tomorrow, tomorrow.plus(1, ChronoUnit.DAYS));
    }

    @Test
    void untilItsTimeThePublicGetsWhatItHad() {
        assertThat(title()).isEqualTo("One");
        assertThat(stage()).isEqualTo(Stage.SCHEDULED);
    }

    @Test
    void atItsTimeThePublicHasItThoughNobodyHasWrittenThatDown() throws SQLException {
        itsTimeComes();

        assertThat(title()).isEqualTo("Two");
        assertThat(stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void severalServersAtOnceWriteItDownOnce() throws Exception {
        itsTimeComes();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(threads.submit(() -> round.settle(id)));
        }
        for (Future<?> one : all) {
            one.get(1, TimeUnit.MINUTES);
        }

        assertThat(steps("WENT_OUT")).isOne();
        assertThat(title()).isEqualTo("Two");
    }

    @Test
    void brokenOffInTheMiddleItIsDoneByTheNextRoundAndOnce() throws Exception {
        itsTimeComes();
        transaction.begin();
        household.does(nia, () -> publishing.withdraw(id, "never mind"));
        transaction.rollback();

        assertThat(title()).isEqualTo("Two");
        round.settle(id);
        round.settle(id);

        assertThat(steps("WENT_OUT")).isOne();
        assertThat(steps("WITHDRAWN")).isZero();
        assertThat(title()).isEqualTo("Two");
    }

    @Test
    void atItsEndItIsGoneAndWhatWasBeforeDoesNotComeBack() throws SQLException {
        itsTimeComes();
        rows.change("update editorial_item set due_until = utc_timestamp() - interval 1 second,"
                + " live_until = utc_timestamp() - interval 1 second where id = '" + id.value() + "'");

        assertThatThrownBy(this::title).isInstanceOf(NotThere.class);
        round.settle(id);

        assertThatThrownBy(this::title).isInstanceOf(NotThere.class);
        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(steps("RAN_OUT")).isPositive();
    }

    @Test
    void takenBackInTimeItNeverGoesOut() {
        household.does(nia, () -> publishing.takeBack(id, "one word more"));

        assertThat(title()).isEqualTo("One");
        assertThat(stage()).isEqualTo(Stage.DRAFT);
        assertThat(rows.count("select count(*) from editorial_item where id = ? and due_from is null", id.value()))
                .isOne();
    }

    @Test
    void anEndBeforeTheBeginningIsNoTime() {
        household.does(nia, () -> publishing.takeBack(id, "another day"));
        editors.asks(nia, id, 2);

        assertThatThrownBy(() -> editors.approves(owen, id, 2, tomorrow, tomorrow))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.editorial.over-before");
    }

    private void itsTimeComes() throws SQLException {
        rows.change("update editorial_item set due_from = utc_timestamp() - interval 1 minute where id = '" + id.value()
                + "' and due_from is not null");
    }

    private String title() {
        return household.as(
                Actor.visitor(), () -> reading.find(key, List.of(ENGLISH)).title());
    }

    private Stage stage() {
        return household.as(nia, () -> desk.open(id)).line().stage();
    }

    private long steps(String kind) {
        return rows.count("select count(*) from editorial_step where item_id = ? and kind = ?", id.value(), kind);
    }
}
