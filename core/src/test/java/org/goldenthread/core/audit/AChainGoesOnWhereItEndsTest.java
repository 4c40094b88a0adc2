package org.goldenthread.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server remembers where it left a chain; what the database says counts. */
class AChainGoesOnWhereItEndsTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final CaseId elasCase = CaseId.next();
    private final PersonId priya = PersonId.next();
    private Connection connection;
    private AuditRows here;
    private AuditRows onAnotherServer;

    @BeforeEach
    void an_empty_trail() throws SQLException {
        System.setProperty("gt.audit.key", KEY);
        connection = DriverManager.getConnection("jdbc:h2:mem:trail;MODE=MariaDB");
        connection.createStatement().execute("""
                create table audit_chain (chain varchar(40) primary key, length bigint, seal binary(32), head_seal binary(32));
                create table audit_row (chain varchar(40), number bigint, at datetime(3), actor_id uuid, step varchar(120),
                  session varchar(64), action varchar(120), subject_kind varchar(40), subject_id uuid, outcome varchar(20),
                  reason varchar(120), seal binary(32), primary key (chain, number))""");
        connection.setAutoCommit(false);
        here = rows();
        onAnotherServer = rows();
    }

    @AfterEach
    void nothing_stays() throws SQLException {
        connection.close();
        System.clearProperty("gt.audit.key");
    }

    @Test
    void whoever_wrote_last_writes_on() throws SQLException {
        write(here, 1);
        write(here, 2);
        write(here, 25);

        assertThat(lines()).isEqualTo(28);
    }

    @Test
    void where_another_server_wrote_since_it_goes_on_behind_that() throws SQLException {
        write(here, 1);
        write(onAnotherServer, 2);
        write(here, 1);
        write(onAnotherServer, 1);

        assertThat(lines()).isEqualTo(5);
    }

    @Test
    void what_was_undone_is_not_gone_on_from() throws SQLException {
        write(here, 1);
        connection.commit();
        write(here, 3);
        connection.rollback();
        write(here, 1);

        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void a_refusal_is_written_behind_whatever_there_is() throws SQLException {
        write(here, 2);
        here.appendApart(line(1));
        write(here, 1);

        assertThat(lines()).isEqualTo(4);
    }

    @Test
    void so_many_chains_are_remembered_and_no_more() {
        ChainEnds ends = new ChainEnds();
        IntStream.rangeClosed(0, 2_000)
                .forEach(chain -> ends.remember("chain " + chain, new ChainEnd(chain, KEY.getBytes())));

        assertThat(ends.of("chain 0")).isNull();
        assertThat(ends.of("chain 2000")).isNotNull();
    }

    private void write(AuditRows server, int lines) {
        server.append(IntStream.range(0, lines).mapToObj(this::line).toList());
    }

    private AuditEntry line(int number) {
        return AuditEntry.done(priya, elasCase, "COUNTED", "line-" + number);
    }

    /** Of a trail that holds. */
    private long lines() throws SQLException {
        AuditVerification.Result found = new AuditVerification(new AuditSeal(new byte[32])).verify(connection);
        assertThat(found.faults()).isEqualTo(List.of());
        return found.lines();
    }

    private AuditRows rows() {
        AuditRows rows = new AuditRows();
        rows.dataSource = leaningOn(connection);
        rows.apart = rows.dataSource;
        return rows;
    }

    /** One connection for all, which nobody closes but the test: what is written stands in one transaction. */
    private static DataSource leaningOn(Connection connection) {
        Connection kept = fake(
                Connection.class, (method, arguments) -> method.equals("close") ? null : called(connection, arguments));
        return fake(DataSource.class, (method, arguments) -> kept);
    }

    private static Object called(Connection connection, Object[] arguments) throws SQLException {
        return connection.prepareStatement((String) arguments[0]);
    }

    private interface Answer {
        Object to(String method, Object[] arguments) throws SQLException;
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
