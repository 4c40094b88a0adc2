package org.goldenthread.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Reads the trail. It answers whoever calls, so only the policy's own room calls it. */
@ApplicationScoped
public class TrailReading {

    private static final int MOST = 500;

    @Resource(lookup = "java:jboss/datasources/GoldenThread")
    DataSource dataSource;

    /** Somebody looked at something, first and last at these instants. */
    public record Look(PersonId person, Instant first, Instant last) {}

    /** One thing that somebody looked at in a case, first and last at these instants. */
    public record Seen(UUID thing, Instant first, Instant last) {}

    /** What somebody has seen in a case, latest first; at most 500. */
    public List<Seen> looksBy(PersonId person, CaseId caseId) {
        List<Seen> seen = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select subject_id, min(at), max(at) from audit_row where actor_id=? and chain=? and action='SEE'"
                                + " and outcome='DONE' and subject_id is not null and step is null group by subject_id"
                                + " order by max(at) desc limit " + MOST)) {
            query.setString(1, person.value().toString());
            query.setString(2, caseId.value().toString());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    seen.add(new Seen(UUID.fromString(row.getString(1)), instant(row, 2), instant(row, 3)));
                }
            }
            return seen;
        } catch (SQLException unread) {
            throw new IllegalStateException("The trail could not be read", unread);
        }
    }

    /** Each person who has seen the thing, latest first; at most 500. */
    public List<Look> looksAt(UUID subjectId) {
        List<Look> looks = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select actor_id, min(at), max(at) from audit_row where subject_id=? and action='SEE' and outcome='DONE'"
                                + " and actor_id is not null and step is null group by actor_id order by max(at) desc limit "
                                + MOST)) {
            query.setString(1, subjectId.toString());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    looks.add(new Look(
                            new PersonId(UUID.fromString(row.getString(1))), instant(row, 2), instant(row, 3)));
                }
            }
            return looks;
        } catch (SQLException unread) {
            throw new IllegalStateException("The trail could not be read", unread);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
