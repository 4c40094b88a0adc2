package org.goldenthread.tests.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Weeks that a journey can't wait for: brings what a process waits for to this moment, and lets the engine do the rest. */
final class Timers {

    private Timers() {}

    /** The day that every process waiting at this event waits for is today. */
    static void arriveAt(String event) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        setting("GT_DB_URL"), setting("GT_DB_USER"), setting("GT_DB_PASSWORD"));
                PreparedStatement update =
                        connection.prepareStatement("update ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
                                + " set j.DUEDATE_ = utc_timestamp(3) - interval 1 minute where d.ACT_ID_ = ?")) {
            update.setString(1, event);
            if (update.executeUpdate() == 0) {
                throw new IllegalStateException("no process waits for " + event);
            }
        }
    }

    private static String setting(String name) {
        String said = System.getenv(name);
        if (said == null) {
            throw new IllegalStateException(name + " is not set: run the journeys by ./portal test");
        }
        return said;
    }
}
