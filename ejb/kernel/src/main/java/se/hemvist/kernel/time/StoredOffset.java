package se.hemvist.kernel.time;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The offset in the one row of {@code kernel.house_clock}. */
@ApplicationScoped
class StoredOffset implements ClockOffset {

    @Resource(lookup = "java:jboss/datasources/HemvistDS")
    DataSource dataSource;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration read() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select ahead_seconds from kernel.house_clock");
                ResultSet row = select.executeQuery()) {
            return row.next() ? Duration.ofSeconds(row.getLong(1)) : Duration.ZERO;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The house clock cannot be read", unreadable);
        }
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(Duration offset) {
        String upsert = "insert into kernel.house_clock (only_row, ahead_seconds) values (true, ?)"
                + " on conflict (only_row) do update set ahead_seconds = excluded.ahead_seconds";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(upsert)) {
            statement.setLong(1, offset.toSeconds());
            statement.executeUpdate();
        } catch (SQLException unwritable) {
            throw new IllegalStateException("The house clock cannot be moved", unwritable);
        }
    }
}
