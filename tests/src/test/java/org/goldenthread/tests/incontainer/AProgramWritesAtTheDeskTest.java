package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.editorial.DeskKeys;
import org.goldenthread.core.editorial.DeskRequests;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a program sends to the desk is done once, with what its sender may do and no more. */
@ExtendWith(ArquillianExtension.class)
class AProgramWritesAtTheDeskTest {

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    DeskRequests requests;

    @Inject
    DeskKeys keys;

    @Inject
    Rows rows;

    private final AtomicInteger done = new AtomicInteger();
    private final String token = "token-" + UUID.randomUUID();
    private Actor nia;
    private EditorialKey key;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void anEditor() {
        household.openCase();
        nia = editors.editor("Nia");
        key = EditorsAtWork.newKey();
    }

    @Test
    void sentTwiceItIsDoneOnceAndAnsweredAlike() {
        assertThat(sends(nia, "the same")).isEqualTo("answer 1");
        assertThat(sends(nia, "the same")).isEqualTo("answer 1");
        assertThat(done).hasValue(1);
    }

    @Test
    void anotherThingUnderTheSameNameIsRefused() {
        sends(nia, "one");

        assertThatThrownBy(() -> sends(nia, "another"))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.token-taken");
        assertThat(done).hasValue(1);
    }

    @Test
    void whatAnotherCallsTheSameIsTheirs() {
        sends(nia, "one");

        assertThat(sends(editors.editor("Owen"), "another")).isEqualTo("answer 2");
    }

    @Test
    void whoHasNoDeskBeforeThemAnyLongerIsAnsweredNothingAgain() {
        sends(nia, "one");
        Actor noEditorAnyMore = Actor.person(Household.personOf(nia), Set.of(Role.SOCIAL_WORKER), true, "test");

        assertThatThrownBy(() -> sends(noEditorAnyMore, "one")).isInstanceOf(NotThere.class);
    }

    @Test
    void whatIsRefusedIsNotKeptAndNothingOfItHasHappened() {
        assertThatThrownBy(() -> household.as(
                        nia,
                        () -> requests.once(token, "begin", () -> {
                            editors.draft(nia, key, "One");
                            throw new CannotBeDone("cannot.editorial.moved-on");
                        })))
                .isInstanceOf(CannotBeDone.class);

        assertThat(rows.count("select count(*) from editorial_item where item_key = ?", key.name()))
                .isZero();
        assertThat(sends(nia, "begin")).isEqualTo("answer 1");
    }

    @Test
    void aKeyIsFoundByThoseWhoMaySeeTheDeskAndByNobodyElse() {
        EditorialId id = editors.draft(nia, key, "One");

        assertThat(household.as(nia, () -> keys.find(key))).isEqualTo(id);
        assertThat(household.as(nia, () -> keys.hold(key))).isEqualTo(id);
        Actor carys = household.somebody("Carys", Role.SOCIAL_WORKER);
        assertThatThrownBy(() -> household.as(carys, () -> keys.find(key))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(carys, () -> keys.hold(key))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(carys, () -> keys.find(EditorsAtWork.newKey())))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(nia, () -> keys.find(EditorsAtWork.newKey())))
                .isInstanceOf(NotThere.class);
    }

    private String sends(Actor who, String what) {
        return household.as(who, () -> requests.once(token, what, () -> "answer " + done.incrementAndGet()));
    }
}
