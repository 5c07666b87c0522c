package se.hemvist.kernel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Plain SQL in the caller's transaction. Values are given in the order of the question marks: texts, numbers, days,
 * instants, ids, lists of ids, texts or whole numbers, {@link Bytes}, enums by name, and any of these as an {@link Optional}.
 */
@ApplicationScoped
public class Sql {

    private static final int ROWS_AT_A_TIME = 1000;

    @Inject
    DataSource source;

    /** The rows, in the order of the statement. */
    public <T> List<T> list(String statement, Row<T> row, Object... values) {
        List<T> rows = new ArrayList<>();
        each(statement, row, rows::add, values);
        return rows;
    }

    /**
     * The row, if there is one.
     *
     * @throws IllegalStateException if there are more
     */
    public <T> Optional<T> one(String statement, Row<T> row, Object... values) {
        List<T> rows = list(statement, row, values);
        if (rows.size() > 1) {
            throw new IllegalStateException("%d rows where there can be one".formatted(rows.size()));
        }
        return rows.stream().findFirst();
    }

    /** Hands over row by row; inside a transaction no more than some of them are in memory at a time. */
    public <T> void each(String statement, Row<T> row, Consumer<? super T> taker, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = prepare(connection, statement, values);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                taker.accept(row.read(rows));
            }
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    /** How many rows were changed. */
    public int update(String statement, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = prepare(connection, statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    /** Lets one at a time go on of those who name the same, until the transaction ends. */
    public void oneAtATime(String what) {
        one("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, what);
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        prepared.setFetchSize(ROWS_AT_A_TIME);
        for (int i = 0; i < values.length; i++) {
            Values.set(prepared, i + 1, values[i]);
        }
        return prepared;
    }

    /** The id in a column that must have one. */
    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
