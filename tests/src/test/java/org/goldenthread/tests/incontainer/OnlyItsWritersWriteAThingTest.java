package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands in the family's name was written by the family, and what stands in an office's name by who holds it. */
@ExtendWith(ArquillianExtension.class)
class OnlyItsWritersWriteAThingTest {

    private static final JsonNode AGREED = JsonNodeFactory.instance.objectNode().put("agree", "yes");
    private static final JsonNode ACCEPTED =
            JsonNodeFactory.instance.objectNode().put("outcome", "accepted");

    @Inject
    Household household;

    @Inject
    ContentWriting writing;

    private Opened file;
    private Actor mair;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aFamily() {
        file = household.openCase();
        mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.FAMILY_NETWORK);
    }

    @Test
    void aSocialWorkerCannotAgreeForTheFamily() {
        assertThatThrownBy(() -> shares(file.socialWorker(), "plan-agreement", AGREED))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void aSocialWorkerCannotRewriteOrTakeBackWhatTheFamilyWrote() {
        ContentId agreed = shares(mair, "plan-agreement", AGREED);

        assertThatThrownBy(() ->
                        household.does(file.socialWorker(), () -> writing.revise(agreed, 1, AGREED, "a better word")))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.does(file.socialWorker(), () -> writing.withdraw(agreed, 1)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void aRelativeCannotDecideAsTheTeamManager() {
        assertThatThrownBy(() -> shares(mair, "plan-decision", ACCEPTED)).isInstanceOf(NotThere.class);
    }

    @Test
    void whoTakesPartApartWritesNothingThatTheOthersRead() {
        Actor daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        household.takesPart(file, daniel, Capacity.PARENT_APART);

        AccessStamp his =
                AccessStamp.writtenBy(Household.personOf(daniel), file.id(), Compartment.SHARED, Label.SENSITIVE);
        assertThatThrownBy(() -> writes(daniel, "own-words", Household.words("I know where you live."), his))
                .isInstanceOf(NotThere.class);
        AccessStamp forged = AccessStamp.of(file.id(), Compartment.SHARED, Label.SENSITIVE, Household.personOf(daniel));
        assertThatThrownBy(() -> writes(daniel, "own-words", Household.words("I know where you live."), forged))
                .isInstanceOf(NotThere.class);
    }

    private ContentId shares(Actor actor, String type, JsonNode body) {
        return writes(actor, type, body, AccessStamp.in(file.id(), Compartment.SHARED, Label.SENSITIVE));
    }

    private ContentId writes(Actor actor, String type, JsonNode body, AccessStamp place) {
        return household.as(
                actor,
                () -> writing.write(NewContent.answers(new ContentTypeKey(type), place, body, "", null))
                        .item());
    }
}
