package se.hemvist.ear.operate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The house's database, looked into from behind. */
public final class Rows {

    private final DataSource database;

    /** @param database as the superuser */
    public Rows(DataSource database) {
        this.database = database;
    }

    /** The first column. */
    public List<String> texts(String query, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    public long number(String query, Object... parameters) throws SQLException {
        return Long.parseLong(texts(query, parameters).get(0));
    }

    /** Arranges something behind the house's back. */
    public void run(String statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    void change(String statement, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = prepared(connection, statement, parameters)) {
            change.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String text, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
