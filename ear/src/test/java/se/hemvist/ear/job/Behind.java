package se.hemvist.ear.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The database, seen and arranged from behind the house's back. */
final class Behind {

    private final DataSource database;

    /** @param database as the superuser */
    Behind(DataSource database) {
        this.database = database;
    }

    void run(String statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    long number(String query) throws SQLException {
        return Long.parseLong(texts(query).get(0));
    }

    /** The first column. */
    List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
