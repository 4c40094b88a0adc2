package org.goldenthread.tests.incontainer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The database as somebody with its password would find it, past every gate. */
@ApplicationScoped
class Rows {

    @Resource(lookup = "java:jboss/datasources/GoldenThread")
    DataSource dataSource;

    long count(String question, Object... values) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i].toString());
            }
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        } catch (SQLException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    UUID id(String question, UUID id) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, id.toString());
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return UUID.fromString(answer.getString(1));
            }
        } catch (SQLException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    int change(String command) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(command)) {
            return statement.executeUpdate();
        }
    }

    Connection connection() throws SQLException {
        return dataSource.getConnection();
    }
}
