package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SchemaGrowsFromNothingTest {

    @Resource(lookup = "java:jboss/datasources/GoldenThread")
    DataSource rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.with(SchemaGrowsFromNothingTest.class);
    }

    @Test
    void everyMigrationHasRunAndNoneHasFailed() throws SQLException {
        assertThat(count("select count(*) from flyway_schema_history where success = 1"))
                .isPositive();
        assertThat(count("select count(*) from flyway_schema_history where success = 0"))
                .isZero();
    }

    private long count(String question) throws SQLException {
        try (Connection connection = rows.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
