package se.hemvist.ear.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements on one connection. */
final class Sql {

    private Sql() {}

    /** Takes one row. */
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    static void rows(Connection connection, String query, Row each) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                each.take(rows);
            }
        }
    }

    /** How many rows it changed. */
    static long change(Connection connection, String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(change);
            return Math.max(0, statement.getUpdateCount());
        }
    }

    static long number(Connection connection, String query) throws SQLException {
        long[] number = {0};
        rows(connection, query, row -> number[0] = row.getLong(1));
        return number[0];
    }

    static boolean holds(Connection connection, String query) throws SQLException {
        boolean[] holds = {false};
        rows(connection, query, row -> holds[0] = row.getBoolean(1));
        return holds[0];
    }
}
