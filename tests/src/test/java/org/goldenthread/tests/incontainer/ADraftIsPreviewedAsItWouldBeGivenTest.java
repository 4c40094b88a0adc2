package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.editorial.DraftReading;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.Published;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an editor's own front end shows before it is out is what everybody gets once it is. */
@ExtendWith(ArquillianExtension.class)
class ADraftIsPreviewedAsItWouldBeGivenTest {

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    DraftReading drafts;

    private Actor nia;
    private EditorialKey guide;
    private EditorialKey topic;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void anEditor() {
        household.openCase();
        nia = editors.editor("Nia");
        guide = EditorsAtWork.newKey();
        topic = EditorsAtWork.newTopic();
    }

    @Test
    void itSaysWhatIsWrittenNowAndNotWhatIsHidden() {
        EditorialId id = editors.topic(nia, topic, List.of(), List.of());

        Published shown = previewed(nia, id);

        assertThat(shown.title()).isEqualTo("Topic");
        assertThat(shown.revision()).isEqualTo(1);
        assertThat(shown.body().has("remark")).isFalse();
    }

    @Test
    void whoAsksForWelshThatIsNotThereYetIsToldWhatTheyGet() {
        EditorialId id = editors.draft(nia, guide, "One");

        Published english = household.as(nia, () -> drafts.asIfOut(id, List.of(EditorsAtWork.WELSH)));
        editors.writes(nia, id, 1, EditorsAtWork.WELSH, "Un");
        Published welsh = household.as(nia, () -> drafts.asIfOut(id, List.of(EditorsAtWork.WELSH)));

        assertThat(english.served()).isEqualTo(EditorsAtWork.ENGLISH);
        assertThat(english.fallback()).isTrue();
        assertThat(welsh.title()).isEqualTo("Un");
        assertThat(welsh.fallback()).isFalse();
    }

    @Test
    void itLeadsToADraftThatIsSeenAndToNothingThatIsNotThere() {
        editors.draft(nia, guide, "Soon");
        EditorialId id = editors.topic(nia, topic, List.of(guide, EditorsAtWork.newKey()), List.of());

        assertThat(previewed(nia, id).body().path("guides")).hasSize(1);
    }

    @Test
    void whoMayNotSeeTheDeskFindsNothing() {
        EditorialId id = editors.draft(nia, guide, "Secret");
        Actor carys = household.somebody("Carys", Role.SOCIAL_WORKER);

        assertThatThrownBy(() -> previewed(carys, id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> previewed(carys, new EditorialId(UUID.randomUUID())))
                .isInstanceOf(NotThere.class);
    }

    private Published previewed(Actor by, EditorialId id) {
        return household.as(by, () -> drafts.asIfOut(id, List.of(EditorsAtWork.ENGLISH)));
    }
}
