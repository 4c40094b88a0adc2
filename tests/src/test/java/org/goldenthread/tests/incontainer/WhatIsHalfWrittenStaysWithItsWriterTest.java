package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.Drafts;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.goldenthread.workflows.conference.PlanSharing;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is half written in the family's room is there for its writer, and the database tells nobody of it. */
@ExtendWith(ArquillianExtension.class)
class WhatIsHalfWrittenStaysWithItsWriterTest {

    @Inject
    Household household;

    @Inject
    Drafts drafts;

    @Inject
    Rows rows;

    private FamilyRoomId room;
    private Actor mair;
    private Actor cerys;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void halfWritten() {
        Opened file = household.openCase();
        room = FamilyRoomId.of(file.id());
        mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.FAMILY_NETWORK);
        household.takesPart(file, cerys, Capacity.PARENT);
        keeps("Nain is");
        keeps("Nain is there at");
    }

    @Test
    void itsWriterFindsItAsItWasLastKeptAndNobodyElseDoes() {
        assertThat(household.as(mair, () -> drafts.findSealed(PlanSharing.ENTRY, room)))
                .contains(Household.words("Nain is there at"));
        assertThat(household.as(cerys, () -> drafts.findSealed(PlanSharing.ENTRY, room)))
                .isEmpty();
        assertThat(household.as(mair, () -> drafts.find(PlanSharing.ENTRY, room)))
                .isEmpty();

        household.does(mair, () -> drafts.discardSealed(PlanSharing.ENTRY, room));
        assertThat(household.as(mair, () -> drafts.findSealed(PlanSharing.ENTRY, room)))
                .isEmpty();
    }

    @Test
    void theDatabaseTellsNeitherWhatNorWhereNorWhen() {
        UUID mairs = Household.personOf(mair).value();
        String hers = "select count(*) from draft where person_id = ?";

        assertThat(rows.count(hers, mairs)).isOne();
        assertThat(rows.count(hers + " and subject_id = ?", mairs, room.value()))
                .isZero();
        assertThat(rows.count(
                        hers + " and form_key = 'sealed' and body_json = '{}' and minute(kept_at) = 0"
                                + " and second(kept_at) = 0 and microsecond(kept_at) = 0",
                        mairs))
                .isOne();
    }

    private void keeps(String words) {
        household.does(mair, () -> drafts.keepSealed(PlanSharing.ENTRY, room, Household.words(words)));
    }
}
