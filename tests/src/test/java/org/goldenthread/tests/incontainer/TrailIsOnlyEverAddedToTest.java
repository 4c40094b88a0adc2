package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
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

@ExtendWith(ArquillianExtension.class)
class TrailIsOnlyEverAddedToTest {

    @Inject
    Household household;

    @Inject
    CaseReading cases;

    @Inject
    Rows rows;

    @Inject
    AuditTrail trail;

    @Resource
    UserTransaction transaction;

    private Opened file;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void somethingHasHappened() {
        file = household.openCase();
        household.does(file.socialWorker(), () -> cases.overview(file.id(), Language.ENGLISH));
    }

    @Test
    void whatHappenedIsInTheChainOfItsCase() {
        assertThat(rows.count(
                        "select count(*) from audit_row where chain = ?",
                        file.id().value()))
                .isPositive();
    }

    @Test
    void everySealHolds() throws SQLException {
        try (Connection connection = rows.connection()) {
            AuditVerification.Result result = AuditVerification.byTheSetKey().verify(connection);

            assertThat(result.faults()).isEmpty();
            assertThat(result.lines()).isPositive();
        }
    }

    @Test
    void manyLinesOfOneTransactionAreAllInTheChainAndTheirSealsHold() throws Exception {
        long before = rows.count(
                "select count(*) from audit_row where chain = ?", file.id().value());

        transaction.begin();
        for (int line = 0; line < 45; line++) {
            trail.record(
                    AuditEntry.done(Household.personOf(file.socialWorker()), file.id(), "COUNTED", "line-" + line));
        }
        transaction.commit();

        assertThat(rows.count(
                        "select count(*) from audit_row where chain = ?",
                        file.id().value()))
                .isEqualTo(before + 45);
        everySealHolds();
    }

    @Test
    void theDatabaseRefusesToChangeALine() {
        assertThatThrownBy(() -> rows.change("update audit_row set reason = 'nothing-happened'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void theDatabaseRefusesToCutALine() {
        assertThatThrownBy(() -> rows.change("delete from audit_row limit 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never cut");
        assertThatThrownBy(() -> rows.change("delete from audit_chain"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never cut");
    }
}
