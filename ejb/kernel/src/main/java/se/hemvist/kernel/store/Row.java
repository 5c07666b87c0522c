package se.hemvist.kernel.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How one row is read.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
public interface Row<T> {

    T read(ResultSet row) throws SQLException;
}
