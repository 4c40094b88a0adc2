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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** The rows of the trail. Only ever added to; the database refuses anything else. */
@ApplicationScoped
class AuditRows {

    private static final String INSERT =
            "insert into audit_row (chain, number, at, actor_id, step, session, action, subject_kind, subject_id, outcome,"
                    + " reason, seal) values ";
    private static final String LINE = ",(?,?,?,?,?,?,?,?,?,?,?,?)";

    /** So many lines in one statement at most, so that there are few statements to keep ready. */
    private static final int AT_ONCE = 20;

    @Resource(lookup = "java:jboss/datasources/GoldenThread")
    DataSource dataSource;

    /**
     * Connections that only the trail takes. A refusal is written while the transaction it happened in still holds one; were
     * both taken from the same few, as many refusals at one moment as there are connections would all wait for each other.
     */
    @Resource(lookup = "java:jboss/datasources/GoldenThreadTrail")
    DataSource apart;

    private final PortalClock clock = new PortalClock();
    private final ChainEnds ends = new ChainEnds();
    private volatile @Nullable AuditSeal seal;

    void append(List<AuditEntry> entries) {
        append(entries, dataSource, ends);
    }

    /**
     * The same, in a transaction that has nothing else to do. It remembers nothing: how long a refusal takes would else tell
     * a case that was written about lately from one that is not there.
     */
    void appendApart(AuditEntry entry) {
        append(List.of(entry), apart, new ChainEnds());
    }

    private void append(List<AuditEntry> entries, DataSource from, ChainEnds known) {
        // chains in the order of their names: two transactions that write into the same two never wait for each other
        // in a ring
        Map<String, List<AuditEntry>> byChain =
                entries.stream().collect(Collectors.groupingBy(AuditEntry::chain, TreeMap::new, Collectors.toList()));
        try (Connection connection = from.getConnection()) {
            for (Map.Entry<String, List<AuditEntry>> chain : byChain.entrySet()) {
                append(connection, chain.getKey(), known, chain.getValue());
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The trail could not be written, so nothing was done", refused);
        }
    }

    private void append(Connection connection, String chain, ChainEnds known, List<AuditEntry> entries)
            throws SQLException {
        ChainEnd remembered = known.of(chain);
        ChainEnd end = remembered == null ? null : append(connection, chain, remembered, entries);
        if (end == null) {
            end = append(connection, chain, lockedEnd(connection, chain), entries);
        }
        if (end == null) {
            throw new SQLException("The end of a chain moved on although it was held");
        }
        known.remember(chain, end);
    }

    /** @return where the chain ends now, or null where it did not end there before and nothing was written */
    private @Nullable ChainEnd append(Connection connection, String chain, ChainEnd before, List<AuditEntry> entries)
            throws SQLException {
        Instant at = clock.now();
        List<ChainEnd> sealed = new ArrayList<>();
        ChainEnd end = before;
        for (AuditEntry entry : entries) {
            end = new ChainEnd(end.length() + 1, seal().over(end.seal(), chain, end.length() + 1, at, entry));
            sealed.add(end);
        }
        if (!moves(connection, chain, before, end)) {
            return null;
        }
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, entries.size());
            insert(connection, chain, at, sealed.subList(from, to), entries.subList(from, to));
        }
        return end;
    }

    /** Moves the end of the chain on, which nobody else does then until the transaction ends. */
    private boolean moves(Connection connection, String chain, ChainEnd before, ChainEnd end) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update audit_chain set length=?, seal=?, head_seal=? where chain=? and length=? and seal=?")) {
            update.setLong(1, end.length());
            update.setBytes(2, end.seal());
            update.setBytes(3, seal().ofHead(chain, end.length(), end.seal()));
            update.setString(4, chain);
            update.setLong(5, before.length());
            update.setBytes(6, before.seal());
            return update.executeUpdate() == 1;
        }
    }

    /** All the lines in one statement: the database reads it once, and answers once. */
    private static void insert(
            Connection connection, String chain, Instant at, List<ChainEnd> sealed, List<AuditEntry> entries)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(INSERT + LINE.repeat(entries.size()).substring(1))) {
            int column = 0;
            for (int line = 0; line < entries.size(); line++) {
                column = bind(insert, column, chain, sealed.get(line), at, entries.get(line));
            }
            insert.executeUpdate();
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

    /** @return the column of the last value */
    private static int bind(
            PreparedStatement insert, int before, String chain, ChainEnd end, Instant at, AuditEntry entry)
            throws SQLException {
        int column = before;
        insert.setString(++column, chain);
        insert.setLong(++column, end.length());
        insert.setObject(++column, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        insert.setString(
                ++column, text(entry.actor() == null ? null : entry.actor().value()));
        insert.setString(++column, entry.step());
        insert.setString(++column, entry.session());
        insert.setString(++column, entry.action());
        insert.setString(++column, entry.subjectKind());
        insert.setString(++column, text(entry.subjectId()));
        insert.setString(++column, entry.outcome().name());
        insert.setString(++column, entry.reason());
        insert.setBytes(++column, end.seal());
        return column;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private AuditSeal seal() {
        AuditSeal made = seal;
        if (made == null) {
            made = AuditSeal.fromSettings();
            seal = made;
        }
        return made;
    }
}
