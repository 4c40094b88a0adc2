package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SchemaGrowsFromNothingTest {

    @Inject
    Rows rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void everyMigrationHasRunAndNoneHasFailed() {
        assertThat(rows.count("select count(*) from flyway_schema_history where success = 1"))
                .isPositive();
        assertThat(rows.count("select count(*) from flyway_schema_history where success = 0"))
                .isZero();
    }

    @Test
    void theEnginesTablesStandUnderTheSameMigrations() {
        assertThat(rows.count("select count(*) from ACT_RU_EXECUTION")).isNotNegative();
        assertThat(rows.count("select count(*) from ACT_GE_PROPERTY where NAME_ = 'schema.version'"))
                .isOne();
    }

    @Test
    void theDatabaseTakesEveryIdThatWeMake() {
        for (int one = 0; one < 500; one++) {
            UUID ordinary = Ids.next();
            UUID untimed = Ids.untimed();

            assertThat(rows.id("select cast(? as uuid)", ordinary)).isEqualTo(ordinary);
            assertThat(rows.id("select cast(? as uuid)", untimed)).isEqualTo(untimed);
        }
    }
}
