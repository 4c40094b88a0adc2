package org.goldenthread.bench.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Label;

/**
 * Fills an empty database of the measurement's own: a million papers of 501 cases in every kind of room, the newest of each
 * case among the newest of all; three people with what they hold now and two hundred parts each that have ended; and for
 * the peers the tables that they want.
 */
@ApplicationScoped
class AMillionPapers {

    /** Case and party as the database writes them. */
    private static final String CASE = "concat('01900000-0000-7000-8000-', lpad(lower(hex(%s)), 12, '0'))";

    @Resource(lookup = "java:jboss/datasources/GoldenThreadSchema")
    DataSource owner;

    void fill(List<Reader> readers) throws SQLException, IOException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            // nothing is looked for by words here, and a million changes would keep the index busy while it is measured
            statement.execute("drop trigger if exists content_item_begun");
            statement.execute(papers());
            for (Reader reader : readers) {
                grants(connection, reader);
            }
            peers(connection, readers);
            statement.execute("analyze table content_item, access_grant, bench_matrix, bench_sight, never_see");
        }
    }

    private static String papers() {
        String id = "concat(insert(lpad(lower(hex(1700000000000 + seq * 1000)), 12, '0'), 9, 0, '-'), '-7',"
                + " lpad(lower(hex(mod(seq, 4096))), 3, '0'), '-8000-', lpad(lower(hex(seq)), 12, '0'))";
        return "insert into content_item (id, type_key, state, newest, changes, begun_at, case_id, compartment, label,"
                + " party_id, any_key, own_key)"
                + " select id, 'told-to-all', 'PUBLISHED', 1, 0, '2026-01-01', case_id, room, label, party,"
                + " concat(case_id, ':', room, ':', label),"
                + " if(party is null, null, concat(case_id, ':', room, ':', label, ':', party))"
                + " from (select id, case_id,"
                + " case when r < 55 then 'SHARED' when r < 80 then 'PROFESSIONALS' when r < 85 then 'APART'"
                + " when r < 90 then 'COORDINATION' when r < 96 then 'OWN' when r < 98 then 'LA_LEGAL'"
                + " when r < 99 then 'PARTY_LEGAL' else 'CHILD_VOICE' end as room,"
                + " case when r < 40 then 'OFFICIAL' when r < 70 then 'SENSITIVE' when r < 80 then 'RESTRICTED'"
                + " when r < 90 then 'SENSITIVE' else 'RESTRICTED' end as label,"
                + " if(r < 80 or r in (96, 97), null, " + CASE.formatted("4096 + mod(crc32(concat('p', seq)), 4000)")
                + ") as party"
                + " from (select seq, mod(crc32(concat('r', seq)), 100) as r, " + id + " as id, "
                + CASE.formatted("if(mod(seq, 5000) = 0, 0, 1 + mod(crc32(seq), 500))")
                + " as case_id from seq_1_to_1000000) as placed) as made";
    }

    private static void grants(Connection connection, Reader reader) throws SQLException {
        String into = "insert into access_grant (id, person_id, case_id, capacity, purpose, legal_basis, granted_from,"
                + " granted_until) select uuid(), ?, " + CASE.formatted("seq")
                + ", ?, 'bench', 'AGREEMENT_TO_TAKE_PART', ";
        try (PreparedStatement now = connection.prepareStatement(into
                        + "'2026-01-01', null from seq_%d_to_%d".formatted(reader.firstCase(), reader.lastCase()));
                PreparedStatement before =
                        connection.prepareStatement(into + "'2020-01-01', '2021-01-01' from seq_301_to_500")) {
            for (PreparedStatement parts : List.of(now, before)) {
                parts.setString(1, reader.person().value().toString());
                parts.setString(2, reader.capacity().name());
                parts.executeUpdate();
            }
        }
    }

    /**
     * For the join, the table of the policy as rows; for the semijoin, what somebody sees as rows, made beforehand, which
     * is more than the portal allows itself: it asks for their parts each time.
     */
    private static void peers(Connection connection, List<Reader> readers) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create or replace table bench_matrix (capacity varchar(40), compartment varchar(40),"
                    + " whose varchar(10), label varchar(40), primary key (capacity, compartment, whose, label))");
            statement.execute("create or replace table bench_sight (person_id uuid, k varchar(160) character set ascii"
                    + " collate ascii_bin, primary key (person_id, k))");
        }
        matrix(connection);
        for (Reader reader : readers) {
            sight(connection, reader.person().value());
        }
    }

    private static void sight(Connection connection, UUID person) throws SQLException {
        try (PreparedStatement keys = connection.prepareStatement("insert into bench_sight (person_id, k)"
                + " select g.person_id, concat(g.case_id, ':', m.compartment, ':', m.label,"
                + " if(m.whose = 'SELF', concat(':', g.person_id), ''))"
                + " from access_grant g join bench_matrix m on m.capacity = g.capacity"
                + " where g.person_id = ? and g.granted_until is null and m.whose in ('ANY', 'SELF')")) {
            keys.setString(1, person.toString());
            keys.executeUpdate();
        }
    }

    private static void matrix(Connection connection) throws SQLException, IOException {
        try (InputStream table = Capacity.class.getResourceAsStream("access-matrix.csv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8));
                PreparedStatement row = connection.prepareStatement("insert into bench_matrix values (?, ?, ?, ?)")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                if (cells.length != 7 || !List.of(cells[4].split(" ", -1)).contains("SEE")) {
                    continue;
                }
                for (int label = 0; label <= Label.valueOf(cells[3]).ordinal(); label++) {
                    row.setString(1, cells[0]);
                    row.setString(2, cells[1]);
                    row.setString(3, cells[2]);
                    row.setString(4, Label.values()[label].name());
                    row.addBatch();
                }
            }
            row.executeBatch();
        }
    }
}
