package se.hemvist.ear.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Makes a city larger by copies of all that has happened in it, each copy in one transaction. New ids follow from the old
 * ones, so that references hold across the schemas; cases get new numbers of their years, and people get invented
 * personal numbers, of births before 1837: nobody ever had one, since the first were given in 1947 to people younger
 * than that. Organisations, accounts and what was sent are not copied.
 */
public final class Copies {

    private final DataSource database;

    /** @param database as the superuser */
    public Copies(DataSource database) {
        this.database = database;
    }

    /** How much was copied, and how long it took. */
    public record Copied(long rows, Duration elapsed) {

        public double rowsPerSecond() {
            return rows * 1_000.0 / elapsed.toMillis();
        }
    }

    /**
     * Makes so many copies of the city as it is now; nobody may be at work in it.
     *
     * @throws IllegalStateException if there is a table of which it is not known what becomes of it
     */
    public Copied make(int copies) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Original original = new Original(connection, Inventory.of(connection));
            original.remember();
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            long rows = 0;
            for (int copy = 0; copy < copies; copy++) {
                rows += original.copy();
                connection.commit();
            }
            return new Copied(rows, Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
