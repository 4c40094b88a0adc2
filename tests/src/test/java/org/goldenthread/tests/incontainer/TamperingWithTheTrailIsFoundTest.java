package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.audit.AuditVerification;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What {@code ./portal audit verify} finds, tried on a copy of the real trail that no trigger guards, as whoever owns the
 * database might change it; and what the portal's own account may not do to the real one, whoever works it.
 */
@ExtendWith(ArquillianExtension.class)
class TamperingWithTheTrailIsFoundTest {

    @Inject
    Household household;

    @Inject
    CaseReading cases;

    @Inject
    Rows rows;

    private String chain = "";

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aCaseHasBeenLookedAtThreeTimes() {
        Opened file = household.openCase();
        chain = file.id().value().toString();
        for (int look = 0; look < 3; look++) {
            household.does(file.socialWorker(), () -> cases.overview(file.id(), Language.ENGLISH));
        }
    }

    @Test
    void aTrailThatNobodyTouchedHolds() throws SQLException {
        assertThat(faults()).isEmpty();
    }

    @Test
    void aChangedLineIsFoundWhateverWasChangedInIt() throws SQLException {
        for (String change : List.of(
                "at = at + interval 1 second",
                "actor_id = uuid()",
                "step = 'share'",
                "session = 'another'",
                "action = 'ADD'",
                "subject_kind = 'FILE'",
                "subject_id = uuid()",
                "outcome = 'REFUSED'",
                "reason = 'another'",
                "seal = unhex(sha2('forged', 256))")) {
            assertThat(faults("update audit_row set " + change + " where number = 2 and chain = '" + chain + "'"))
                    .as(change)
                    .containsExactly("chain " + chain + ": line 2 was changed, removed or moved");
        }
    }

    @Test
    void aRemovedLineIsFoundWhereverItStood() throws SQLException {
        assertThat(faults(removed("number = 1"))).hasSize(1);
        assertThat(faults(removed("number = 2"))).hasSize(1);
        assertThat(faults(removed("number > 2"))).hasSize(1);
        assertThat(faults(removed("number > 0"))).hasSize(1);
    }

    @Test
    void aLineRemovedWithTheRestMovedUpIsFound() throws SQLException {
        assertThat(faults(
                        removed("number = 2"),
                        "update audit_row set number = number - 1 where number > 2 and chain = '" + chain + "'",
                        "update audit_chain set length = length - 1 where chain = '" + chain + "'"))
                .isNotEmpty();
    }

    @Test
    void theLastLineRemovedWithTheEndPutBackIsFound() throws SQLException {
        assertThat(faults(
                        "update audit_chain set length = length - 1, seal = (select seal from audit_row where chain = '"
                                + chain + "' order by number desc limit 1 offset 1) where chain = '" + chain + "'",
                        "delete from audit_row where chain = '" + chain + "' order by number desc limit 1"))
                .containsExactly("chain " + chain + ": its end was changed");
    }

    @Test
    void linesInAnotherOrderAreFound() throws SQLException {
        assertThat(faults(numbered("number = 2", "-1"), numbered("number = 3", "2"), numbered("number = -1", "3")))
                .containsExactly("chain " + chain + ": line 2 was changed, removed or moved");
    }

    @Test
    void aLineThatSomebodyWroteWithoutActingIsFound() throws SQLException {
        String like =
                "select chain, number + 1, at, actor_id, step, session, action, subject_kind, subject_id, outcome,"
                        + " reason, seal from audit_row where chain = '" + chain + "' order by number desc limit 1";

        assertThat(faults("insert into audit_row " + like)).hasSize(1);
        assertThat(faults(
                        "insert into audit_row " + like,
                        "update audit_chain set length = length + 1 where chain = '" + chain + "'"))
                .isNotEmpty();
    }

    @Test
    void aLineMovedIntoAnotherChainAndAChainWithoutItsEndAreFound() throws SQLException {
        assertThat(faults("update audit_row set chain = 'nobodys' where number = 1 and chain = '" + chain + "'"))
                .contains("chain nobodys: its end was removed");
        assertThat(faults("delete from audit_chain where chain = '" + chain + "'"))
                .containsExactly("chain " + chain + ": its end was removed");
    }

    @Test
    void thePortalsOwnAccountCanNeitherChangeNorCutNorGoRoundWhatForbidsIt() {
        for (String command : List.of(
                "update audit_row set reason = 'nothing-happened' limit 1",
                "delete from audit_row limit 1",
                "replace into audit_row select * from audit_row limit 1",
                "insert into audit_row select * from audit_row limit 1 on duplicate key update reason = 'nothing'",
                "truncate table audit_row",
                "drop table audit_row",
                "alter table audit_row drop column seal",
                "drop trigger audit_row_stays",
                "rename table audit_row to elsewhere",
                "update audit_chain set length = length - 1 where length > 0 limit 1",
                "update audit_chain set seal = unhex(sha2('forged', 256)) limit 1",
                "replace into audit_chain select * from audit_chain limit 1",
                "delete from audit_chain limit 1")) {
            assertThatThrownBy(() -> rows.change(command))
                    .as(command)
                    .isInstanceOf(SQLException.class)
                    .message()
                    .containsAnyOf("The trail is never", "denied");
        }
    }

    private String removed(String which) {
        return "delete from audit_row where " + which + " and chain = '" + chain + "'";
    }

    private String numbered(String which, String number) {
        return "update audit_row set number = " + number + " where " + which + " and chain = '" + chain + "'";
    }

    /** What is found in a copy after the commands; the copies are of this connection alone, and go with the test. */
    private List<String> faults(String... commands) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection connection = rows.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temporary table audit_row as select * from audit_row where chain = '" + chain + "'");
            statement.execute(
                    "create temporary table audit_chain as select * from audit_chain where chain = '" + chain + "'");
            try {
                for (String command : commands) {
                    statement.execute(command);
                }
                faults.addAll(AuditVerification.byTheSetKey().verify(connection).faults());
            } finally {
                statement.execute("drop temporary table audit_row");
                statement.execute("drop temporary table audit_chain");
            }
        }
        return faults;
    }
}
