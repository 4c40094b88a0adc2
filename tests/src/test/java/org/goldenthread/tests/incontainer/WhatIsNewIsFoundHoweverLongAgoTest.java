package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WhatIsNewIsFoundHoweverLongAgoTest {

    /** More than are looked at to know how long ago lately is. */
    private static final int OF_OTHERS = 210;

    @Inject
    Household household;

    @Inject
    ContentReading contents;

    @Inject
    Rows rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void whoeverWorksTwoCasesFindsWhatIsYearsOldBehindWhatWasWrittenLately() throws SQLException {
        Opened one = household.openCase();
        Opened two = household.openCase();
        Actor carys = one.socialWorker();
        household.takesPart(two, carys, Capacity.SOCIAL_WORKER);
        List<UUID> hers = new ArrayList<>();
        for (Opened file : List.of(one, two)) {
            UUID lately = paper(file).value();
            hers.add(lately);
            for (int year = 2019; year < 2025; year++) {
                hers.add(writtenIn(year, lately));
            }
        }
        Opened other = household.openCase();
        for (int number = 0; number < OF_OTHERS; number++) {
            paper(other);
        }

        List<UUID> found = new ArrayList<>();
        ContentId last = null;
        do {
            ContentId before = last;
            List<ContentLine> page = household.as(carys, () -> contents.newest(before, 2));
            page.forEach(line -> found.add(line.id().value()));
            last = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (last != null);

        hers.sort(Comparator.comparing(UUID::toString).reversed());
        assertThat(found).isEqualTo(hers);
    }

    private ContentId paper(Opened file) {
        return household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);
    }

    /** The same paper once more, as if it had been written then. */
    private UUID writtenIn(int year, UUID paper) throws SQLException {
        UUID begun = Ids.earliest(Instant.parse(year + "-03-01T09:00:00Z"));
        UUID id = new UUID(begun.getMostSignificantBits(), Ids.next().getLeastSignificantBits());
        copy(
                "insert into content_item select ?, type_key, short_title, state, newest, changes, begun_at, shared_from,"
                        + " shared_version, case_id, compartment, label, party_id, for_capacity, any_key, own_key"
                        + " from content_item where id = ?",
                id,
                paper);
        copy(
                "insert into content_version (id, item_id, number, type_version, language, body_json, author_person,"
                        + " author_step, written_at, why) select uuid(), ?, number, type_version, language, body_json,"
                        + " author_person, author_step, written_at, why from content_version where item_id = ?",
                id,
                paper);
        return id;
    }

    private void copy(String command, UUID id, UUID paper) throws SQLException {
        try (Connection connection = rows.connection();
                PreparedStatement statement = connection.prepareStatement(command)) {
            statement.setString(1, id.toString());
            statement.setString(2, paper.toString());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
