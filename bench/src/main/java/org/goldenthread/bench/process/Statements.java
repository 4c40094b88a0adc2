package org.goldenthread.bench.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How many statements the database has been sent since it started, commits among them. */
@ApplicationScoped
class Statements {

    @Resource(lookup = "java:jboss/datasources/GoldenThread")
    DataSource dataSource;

    long sent() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("show global status like 'Questions'");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(2);
        } catch (SQLException unread) {
            throw new IllegalStateException("The database does not say what it was sent", unread);
        }
    }
}
