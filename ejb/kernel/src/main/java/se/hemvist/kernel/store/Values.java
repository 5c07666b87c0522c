package se.hemvist.kernel.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a value of the kernel becomes one of the database. */
final class Values {

    private Values() {}

    static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        Object plain = plain(value);
        if (plain == null) {
            statement.setNull(index, Types.NULL);
        } else if (plain instanceof List<?> list) {
            statement.setArray(index, statement.getConnection().createArrayOf(type(list), list.toArray()));
        } else if (plain instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (plain instanceof Bytes bytes) {
            statement.setBytes(index, bytes.toArray());
        } else if (plain instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else {
            statement.setObject(index, plain);
        }
    }

    private static @Nullable Object plain(Object value) {
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? (Long) number.getAsLong() : null;
        }
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static String type(List<?> list) {
        if (list.isEmpty()) {
            return "text";
        }
        Object first = list.get(0);
        return first instanceof UUID ? "uuid" : first instanceof Integer ? "int4" : "text";
    }
}
