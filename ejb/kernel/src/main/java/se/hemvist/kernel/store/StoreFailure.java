package se.hemvist.kernel.store;

import java.sql.SQLException;

/** The database did not do what it was told; the transaction is lost. Says the state only, never a value. */
public class StoreFailure extends RuntimeException {

    StoreFailure(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
    }
}
