package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.notification.hook.DeadCall;
import org.goldenthread.core.notification.hook.HookReplaying;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other programs are told what went out and what is out no more, once it is so and not before, and of no draft. */
@ExtendWith(ArquillianExtension.class)
class WhatWentOutIsToldElsewhereTest {

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorialPublishing publishing;

    @Inject
    HookReplaying replaying;

    @Inject
    Rows rows;

    @Resource
    UserTransaction transaction;

    private ProgramElsewhere elsewhere;
    private Actor nia;
    private Actor owen;
    private EditorialKey key;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aProgramElsewhereListens() throws Exception {
        elsewhere = new ProgramElsewhere();
        System.setProperty("gt.hooks.secret", "a secret of thirty-two characters");
        System.setProperty("gt.hooks.inside", "true");
        System.setProperty("gt.hooks.to", elsewhere.address());
        household.openCase();
        nia = editors.editor("Nia");
        owen = editors.editor("Owen");
        key = EditorsAtWork.newKey();
    }

    @AfterEach
    void nobodyListensAnyMore() throws Exception {
        List.of("gt.hooks.to", "gt.hooks.secret", "gt.hooks.inside").forEach(System::clearProperty);
        elsewhere.close();
    }

    @Test
    void whatGoesOutAndWhatIsTakenAwayIsToldAndNoDraft() throws InterruptedException {
        editors.draft(nia, EditorsAtWork.newKey(), "Secret");
        EditorialId id = editors.published(key, "One", nia, owen);
        assertThat(elsewhere.next())
                .contains("\"event\":\"published\"")
                .contains(key.name())
                .contains("\"revision\":1");

        household.does(nia, () -> publishing.withdraw(id, "wrong"));
        assertThat(elsewhere.next()).contains("\"event\":\"ended\"").contains(key.name());
        assertThat(elsewhere.hasMore()).isFalse();
    }

    @Test
    void whatWaitsForItsTimeIsToldWhenItIsOut() throws InterruptedException, SQLException {
        EditorialId id = editors.draft(nia, key, "One");
        editors.asks(nia, id, 1);
        editors.approves(owen, id, 1, Instant.now().plus(1, ChronoUnit.DAYS), null);
        assertThat(calls()).isZero();

        rows.change("update editorial_item set due_from = utc_timestamp() - interval 1 minute where id = '" + id.value()
                + "'");

        assertThat(elsewhere.next()).contains("\"event\":\"published\"").contains(key.name());
    }

    @Test
    void takenFromItsTimeItIsNeverToldOf() {
        EditorialId id = editors.draft(nia, key, "One");
        editors.asks(nia, id, 1);
        editors.approves(owen, id, 1, Instant.now().plus(1, ChronoUnit.DAYS), null);

        household.does(nia, () -> publishing.withdraw(id, "never mind"));

        assertThat(calls()).isZero();
    }

    @Test
    void whatHasNotHappenedIsNotTold() throws Exception {
        EditorialId id = editors.draft(nia, key, "One");
        editors.asks(nia, id, 1);
        transaction.begin();
        editors.approves(owen, id, 1, null, null);
        transaction.rollback();

        assertThat(calls()).isZero();
    }

    @Test
    void whatNobodyTookIsSentAgainByThoseWhoMay() throws Exception {
        editors.published(key, "One", nia, owen);
        elsewhere.next();
        rows.change(
                "update hook_call set state = 'DEAD', trouble = 'status-500', attempts = 12, over_at = utc_timestamp()"
                        + " where body like '%" + key.name() + "%'");
        DeadCall dead = household.as(nia, () -> replaying.dead(100)).stream()
                .filter(call -> call.body().contains(key.name()))
                .findFirst()
                .orElseThrow();

        for (Role role : List.of(Role.SOCIAL_WORKER, Role.ADMINISTRATOR)) {
            Actor other = household.somebody("Alun", role);
            assertThatThrownBy(() -> household.does(other, () -> replaying.again(dead.id())))
                    .isInstanceOf(NotThere.class);
        }
        assertThatThrownBy(() -> household.does(nia, () -> replaying.again(UUID.randomUUID())))
                .isInstanceOf(NotThere.class);
        household.does(nia, () -> replaying.again(dead.id()));

        assertThat(elsewhere.next()).contains(key.name());
    }

    private long calls() {
        return rows.count("select count(*) from hook_call where body like ?", "%" + key.name() + "%");
    }
}
