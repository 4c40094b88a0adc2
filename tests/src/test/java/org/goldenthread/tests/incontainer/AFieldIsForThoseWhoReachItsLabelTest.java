package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorsDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two look at one thing on the desk, and one of them reads less of it. */
@ExtendWith(ArquillianExtension.class)
class AFieldIsForThoseWhoReachItsLabelTest {

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorsDesk desk;

    @Inject
    EditorialHistory history;

    private EditorialId topic;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aTopicWithARemark() {
        household.openCase();
        topic = editors.topic(editors.editor("Nia"), EditorsAtWork.newTopic(), List.of(), List.of());
    }

    @Test
    void anEditorReadsTheRemark() {
        Actor owen = editors.editor("Owen");

        assertThat(onTheDesk(owen).path("remark").asText()).isEqualTo("For editors alone");
        assertThat(before(owen).has("remark")).isTrue();
    }

    @Test
    void whoLooksAfterInformationReadsTheRestOfIt() {
        Actor neil = household.somebody("Neil", Role.INFORMATION_GOVERNANCE);

        assertThat(onTheDesk(neil).path("title").asText()).isEqualTo("Topic");
        assertThat(onTheDesk(neil).has("remark")).isFalse();
        assertThat(before(neil).has("remark")).isFalse();
    }

    private JsonNode onTheDesk(Actor reader) {
        return Objects.requireNonNull(
                household.as(reader, () -> desk.open(topic)).newest().get("en"));
    }

    private JsonNode before(Actor reader) {
        return household.as(reader, () -> history.words(topic, EditorsAtWork.ENGLISH, 1));
    }
}
