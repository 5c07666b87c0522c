package se.hemvist.kernel.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A database's connections that nobody uses just now, kept for the next who asks: to begin one costs PostgreSQL more
 * than most tests' statements. Of all databases of the JVM only the {@value #KEPT} used last are kept, since a test
 * that has ended never says so.
 */
final class KeptConnections implements ConnectionEventListener {

    private static final int KEPT = 8;

    private static final Deque<Idle> IDLE = new ArrayDeque<>();

    private final PGConnectionPoolDataSource database = new PGConnectionPoolDataSource();

    KeptConnections(String url) {
        database.setUrl(url);
    }

    Connection take() throws SQLException {
        PooledConnection taken = idle().orElse(null);
        if (taken == null) {
            taken = database.getPooledConnection();
            taken.addConnectionEventListener(this);
        }
        return taken.getConnection();
    }

    private Optional<PooledConnection> idle() {
        synchronized (IDLE) {
            for (Iterator<Idle> each = IDLE.iterator(); each.hasNext(); ) {
                Idle idle = each.next();
                if (idle.of == this) {
                    each.remove();
                    return Optional.of(idle.connection);
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public void connectionClosed(ConnectionEvent event) {
        synchronized (IDLE) {
            IDLE.push(new Idle(this, (PooledConnection) event.getSource()));
            if (IDLE.size() > KEPT) {
                end(IDLE.removeLast().connection);
            }
        }
    }

    @Override
    public void connectionErrorOccurred(ConnectionEvent event) {
        end((PooledConnection) event.getSource());
    }

    private static void end(PooledConnection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Idle(KeptConnections of, PooledConnection connection) {}
}
