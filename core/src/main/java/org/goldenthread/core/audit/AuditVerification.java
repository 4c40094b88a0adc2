package org.goldenthread.core.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Walks every chain of the trail and recomputes every seal. Finds a line that was changed, removed, added or moved, and
 * a chain cut off at its end. Reads only; runs beside a living portal.
 */
public final class AuditVerification {

    private final AuditSeal seal;

    AuditVerification(AuditSeal seal) {
        this.seal = seal;
    }

    /** With the key that the operator has set. */
    public static AuditVerification byTheSetKey() {
        return new AuditVerification(AuditSeal.fromSettings());
    }

    /** {@code ./portal audit verify}: prints one line a fault and ends with 1, or says how many lines hold and ends with 0. */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                Settings.text("gt.db.url"), Settings.text("gt.db.user"), Settings.text("gt.db.password"))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Result result = byTheSetKey().verify(connection);
            result.faults().forEach(System.err::println);
            if (!result.faults().isEmpty()) {
                System.exit(1);
            }
            System.out.printf("The trail holds: %d lines in %d chains%n", result.lines(), result.chains());
        }
    }

    /** What was found: how much was read, and a sentence for each fault. */
    public record Result(int chains, long lines, List<String> faults) {}

    /** Reads within the connection's running transaction, so that all of it is of one moment. */
    public Result verify(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        int chains = 0;
        long lines = 0;
        try (PreparedStatement heads = connection.prepareStatement(
                        "select chain, length, seal, head_seal from audit_chain order by chain");
                ResultSet head = heads.executeQuery()) {
            while (head.next()) {
                chains++;
                String chain = head.getString(1);
                byte[] end = walk(connection, chain, head.getLong(2), faults);
                boolean sealed = Arrays.equals(head.getBytes(4), seal.ofHead(chain, head.getLong(2), head.getBytes(3)));
                if (!sealed || end != null && !Arrays.equals(end, head.getBytes(3))) {
                    faults.add("chain " + chain + ": its end was changed");
                }
                lines += head.getLong(2);
            }
        }
        strays(connection, faults);
        return new Result(chains, lines, faults);
    }

    private byte @Nullable [] walk(Connection connection, String chain, long length, List<String> faults)
            throws SQLException {
        byte[] previous = AuditSeal.FIRST;
        long expected = 0;
        try (PreparedStatement rows = connection.prepareStatement(
                "select number, at, actor_id, step, session, action, subject_kind, subject_id, outcome, reason, seal"
                        + " from audit_row where chain=? order by number")) {
            rows.setString(1, chain);
            rows.setFetchSize(1000);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    expected++;
                    Instant at = row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    byte[] computed = seal.over(previous, chain, expected, at, entry(chain, row));
                    if (row.getLong(1) != expected || !Arrays.equals(computed, row.getBytes(11))) {
                        faults.add("chain " + chain + ": line " + expected + " was changed, removed or moved");
                        return null;
                    }
                    previous = computed;
                }
            }
        }
        if (expected != length) {
            faults.add("chain " + chain + ": has " + expected + " lines and should have " + length);
            return null;
        }
        return previous;
    }

    private static void strays(Connection connection, List<String> faults) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select distinct chain from audit_row where chain not in (select chain from audit_chain)");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                faults.add("chain " + row.getString(1) + ": its end was removed");
            }
        }
    }

    private static AuditEntry entry(String chain, ResultSet row) throws SQLException {
        String actor = row.getString(3);
        String subject = row.getString(8);
        return new AuditEntry(
                actor == null ? null : new PersonId(UUID.fromString(actor)),
                row.getString(4),
                row.getString(5),
                chain.equals("portal") ? null : new CaseId(UUID.fromString(chain)),
                row.getString(6),
                row.getString(7),
                subject == null ? null : UUID.fromString(subject),
                AuditEntry.Outcome.valueOf(row.getString(9)),
                row.getString(10));
    }
}
