package org.goldenthread.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Papers, parts and edges that no use case would make, put straight into the database. */
@ApplicationScoped
class MadeUpRows {

    @Inject
    Rows rows;

    /** A paper at that place which says one word. */
    Subject paper(Subject paper, String word) throws SQLException {
        AccessStamp stamp = paper.stamp();
        insert(
                "insert into content_item (id, type_key, state, newest, changes, begun_at, case_id, compartment, label, party_id,"
                        + " for_capacity, any_key, own_key) values (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                paper.id().toString(),
                "told-to-all",
                "PUBLISHED",
                1,
                0,
                instant(Instant.now()),
                stamp.caseId().value().toString(),
                stamp.compartment().name(),
                stamp.label().name(),
                stamp.party() == null ? null : stamp.party().value().toString(),
                stamp.forCapacity() == null ? null : stamp.forCapacity().name(),
                key(stamp, "anyKey"),
                key(stamp, "ownKey"));
        insert(
                "insert into content_version (id, item_id, number, type_version, body_json, written_at, why)"
                        + " values (?,?,?,?,?,?,?)",
                UUID.randomUUID().toString(),
                paper.id().toString(),
                1,
                1,
                Household.words(word).toString(),
                instant(Instant.now()),
                "");
        // item and words go in one by one here: the index may have looked in between
        insert(
                "insert into index_change (kind, item_id) values ('CONTENT', ?)",
                paper.id().toString());
        return paper;
    }

    /** @param begins in so many days, or so many days ago @param lasts so many days, or with no end */
    void grant(PersonId person, CaseId caseId, Capacity capacity, @Nullable PersonId party, int begins, int lasts)
            throws SQLException {
        named(person, caseId, capacity, party, begins, lasts, null);
    }

    /** The same for one thing alone, as what is disclosed or waived is. */
    void named(
            PersonId person,
            CaseId caseId,
            Capacity capacity,
            @Nullable PersonId party,
            int begins,
            int lasts,
            @Nullable UUID thing)
            throws SQLException {
        Instant from = Instant.now().plus(begins, ChronoUnit.DAYS);
        insert(
                "insert into access_grant (id, person_id, case_id, capacity, party_id, purpose, legal_basis, granted_from,"
                        + " granted_until, thing_id) values (?,?,?,?,?,?,?,?,?,?)",
                UUID.randomUUID().toString(),
                person.value().toString(),
                caseId.value().toString(),
                capacity.name(),
                party == null ? null : party.value().toString(),
                "family meeting",
                "AGREEMENT_TO_TAKE_PART",
                instant(from),
                lasts == 0 ? null : instant(from.plus(lasts, ChronoUnit.DAYS)),
                thing == null ? null : thing.toString());
    }

    void keep(PersonId person, UUID thing, boolean lifted) throws SQLException {
        insert(
                "insert into never_see (id, person_id, subject_kind, subject_id, reason, set_at, lifted_at)"
                        + " values (?,?,?,?,?,?,?)",
                UUID.randomUUID().toString(),
                person.value().toString(),
                "CONTENT",
                thing.toString(),
                "not-safe",
                instant(Instant.now()),
                lifted ? instant(Instant.now()) : null);
    }

    /** @param writer null where a step of a process wrote it */
    void holdBack(Subject thing, @Nullable PersonId writer, boolean over) throws SQLException {
        AccessStamp stamp = thing.stamp();
        UUID caseId = stamp.caseId().value();
        insert(
                "insert into held_back (id, subject_kind, subject_id, writer, writer_key, keepers_key, held_at, over_at,"
                        + " case_id, compartment, label, party_id, for_capacity, any_key, own_key)"
                        + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                UUID.randomUUID().toString(),
                thing.kind().name(),
                thing.id().toString(),
                writer == null ? null : writer.value().toString(),
                writer == null ? null : caseId + ":by:" + writer.value(),
                caseId + ":SAFE_CONTACT:RESTRICTED",
                instant(Instant.now()),
                over ? instant(Instant.now()) : null,
                caseId.toString(),
                stamp.compartment().name(),
                stamp.label().name(),
                stamp.party() == null ? null : stamp.party().value().toString(),
                stamp.forCapacity() == null ? null : stamp.forCapacity().name(),
                key(stamp, "anyKey"),
                key(stamp, "ownKey"));
    }

    private void insert(String command, @Nullable Object... values) throws SQLException {
        try (Connection connection = rows.connection();
                PreparedStatement statement = connection.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static LocalDateTime instant(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
    }

    /** The row's key as the stamp itself would write it. */
    private static @Nullable Object key(AccessStamp stamp, String field) {
        try {
            Field key = AccessStamp.class.getDeclaredField(field);
            key.setAccessible(true);
            return key.get(stamp);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }
}
