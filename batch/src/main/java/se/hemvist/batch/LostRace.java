package se.hemvist.batch;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether a portion failed only because somebody else was at work on the same rows, so that it will do when it is
 * tried again.
 */
final class LostRace {

    /** PostgreSQL: serialization failure, deadlock. */
    private static final Set<String> STATES = Set.of("40001", "40P01");

    private LostRace() {}

    /** The failure as the job definitions name it, with the state and nothing else of what the database said. */
    static Optional<SQLTransactionRollbackException> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .filter(STATES::contains)
                .findFirst()
                .map(state -> new SQLTransactionRollbackException("SQL state " + state, state));
    }
}
