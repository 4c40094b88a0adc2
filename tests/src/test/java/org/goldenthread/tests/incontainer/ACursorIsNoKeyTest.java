package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list goes on behind a place, whosever thing stands there, and opens nothing with it. */
@ExtendWith(ArquillianExtension.class)
class ACursorIsNoKeyTest {

    @Inject
    Household household;

    @Inject
    ContentReading contents;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void theCursorOfAnotherTellsNoMoreThanAPlaceWhereNothingIs() {
        Opened file = household.openCase();
        Actor mother = household.somebody("Gwen", Role.FAMILY_MEMBER);
        household.takesPart(file, mother, Capacity.PARENT);
        ContentId shared = writes(file, Compartment.SHARED, "told-to-all");
        ContentId hidden = writes(file, Compartment.PROFESSIONALS, "told-to-professionals");
        UUID next =
                new UUID(hidden.value().getMostSignificantBits(), hidden.value().getLeastSignificantBits() + 1);

        assertThat(behind(mother, file, hidden))
                .isEqualTo(behind(mother, file, new ContentId(next)))
                .containsExactly(shared);
        Actor stranger = household.somebody("Gethin", Role.FAMILY_MEMBER);
        assertThatThrownBy(() -> behind(stranger, file, shared)).isInstanceOf(NotThere.class);
    }

    private ContentId writes(Opened file, Compartment room, String type) {
        return household.writes(file.socialWorker(), file.id(), type, room, Label.SENSITIVE);
    }

    private List<ContentId> behind(Actor reader, Opened file, ContentId cursor) {
        return household.as(
                reader,
                () -> contents.inCase(file.id(), ContentFilter.papers(cursor, 50)).stream()
                        .map(line -> line.id())
                        .toList());
    }
}
