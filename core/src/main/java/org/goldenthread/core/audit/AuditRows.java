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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** The rows of the trail. Only ever added to; the database refuses anything else. */
@ApplicationScoped
class AuditRows {

    @Resource(lookup = "java:jboss/datasources/GoldenThread")
    DataSource dataSource;

    private final PortalClock clock = new PortalClock();
    private volatile @Nullable AuditSeal seal;

    void append(List<AuditEntry> entries) {
        // chains in the order of their names: two transactions that write into the same two never wait for each other
        // in a ring
        Map<String, List<AuditEntry>> byChain =
                entries.stream().collect(Collectors.groupingBy(AuditEntry::chain, TreeMap::new, Collectors.toList()));
        try (Connection connection = dataSource.getConnection()) {
            for (Map.Entry<String, List<AuditEntry>> chain : byChain.entrySet()) {
                append(connection, chain.getKey(), chain.getValue());
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The trail could not be written, so nothing was done", refused);
        }
    }

    private void append(Connection connection, String chain, List<AuditEntry> entries) throws SQLException {
        ChainEnd end = lockedEnd(connection, chain);
        Instant at = clock.now();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_row (chain, number, at, actor_id, step, session, action, subject_kind, subject_id, outcome,"
                        + " reason, seal) values (?,?,?,?,?,?,?,?,?,?,?,?)")) {
            for (AuditEntry entry : entries) {
                end = new ChainEnd(end.length() + 1, seal().over(end.seal(), chain, end.length() + 1, at, entry));
                bind(insert, chain, end, at, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement update =
                connection.prepareStatement("update audit_chain set length=?, seal=?, head_seal=? where chain=?")) {
            update.setLong(1, end.length());
            update.setBytes(2, end.seal());
            update.setBytes(3, seal().ofHead(chain, end.length(), end.seal()));
            update.setString(4, chain);
            update.executeUpdate();
        }
    }

    private ChainEnd lockedEnd(Connection connection, String chain) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select length, seal from audit_chain where chain=? for update")) {
            select.setString(1, chain);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return new ChainEnd(row.getLong(1), row.getBytes(2));
                }
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_chain (chain, length, seal, head_seal) values (?,0,?,?)"
                        + " on duplicate key update length=length")) {
            insert.setString(1, chain);
            insert.setBytes(2, AuditSeal.FIRST);
            insert.setBytes(3, seal().ofHead(chain, 0, AuditSeal.FIRST));
            insert.executeUpdate();
        }
        return lockedEnd(connection, chain);
    }

    private static void bind(PreparedStatement insert, String chain, ChainEnd end, Instant at, AuditEntry entry)
            throws SQLException {
        insert.setString(1, chain);
        insert.setLong(2, end.length());
        insert.setObject(3, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        insert.setString(4, entry.actor() == null ? null : entry.actor().value().toString());
        insert.setString(5, entry.step());
        insert.setString(6, entry.session());
        insert.setString(7, entry.action());
        insert.setString(8, entry.subjectKind());
        insert.setString(9, entry.subjectId() == null ? null : entry.subjectId().toString());
        insert.setString(10, entry.outcome().name());
        insert.setString(11, entry.reason());
        insert.setBytes(12, end.seal());
    }

    private AuditSeal seal() {
        AuditSeal made = seal;
        if (made == null) {
            made = AuditSeal.fromSettings();
            seal = made;
        }
        return made;
    }

    private record ChainEnd(long length, byte[] seal) {}
}
