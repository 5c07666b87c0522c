package se.hemvist.kernel.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Gives every caller on a thread the same connection while a transaction runs there. */
final class ThreadBoundSource extends PGSimpleDataSource {

    @SuppressWarnings("ThreadLocalUsage")
    private final transient ThreadLocal<@Nullable Transaction> bound = new ThreadLocal<>();

    private final transient KeptConnections kept;

    ThreadBoundSource(String url) {
        setUrl(url);
        kept = new KeptConnections(url);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Transaction running = bound.get();
        return running == null ? kept.take() : running.shared;
    }

    boolean isBound() {
        return bound.get() != null;
    }

    /** What belongs to this thread's transaction; made when it is first asked for. */
    <R extends Attached> R attached(Object key, Supplier<R> make, Class<R> type) {
        return type.cast(bound.get().attached.computeIfAbsent(key, absent -> make.get()));
    }

    /** Goes with a transaction. */
    interface Attached {

        void beforeCommit();

        void afterEnd();
    }

    <T> T suspended(Supplier<T> work) {
        Transaction waiting = bound.get();
        bound.remove();
        try {
            return work.get();
        } finally {
            bound.set(waiting);
        }
    }

    <T> T required(Supplier<T> work) {
        return isBound() ? work.get() : begin(work);
    }

    <T> T apart(Supplier<T> work) {
        return suspended(() -> begin(work));
    }

    private <T> T begin(Supplier<T> work) {
        try (Connection connection = kept.take()) {
            connection.setAutoCommit(false);
            Transaction running = new Transaction(connection);
            bound.set(running);
            try {
                T result = work.get();
                running.commit();
                return result;
            } finally {
                running.attached.values().forEach(Attached::afterEnd);
                bound.remove();
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection whose users can neither end its transaction nor close it. */
    private static final class Transaction {

        private final Connection connection;
        private final Connection shared;
        private final Map<Object, Attached> attached = new LinkedHashMap<>();
        private boolean lost;

        Transaction(Connection connection) {
            this.connection = connection;
            this.shared = (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (self, method, values) -> call(method, values));
        }

        private @Nullable Object call(Method method, Object[] values) throws Throwable {
            return switch (method.getName()) {
                case "close", "commit", "setAutoCommit" -> null;
                case "isClosed" -> false;
                case "rollback" -> {
                    lost = true;
                    yield null;
                }
                default -> pass(method, values);
            };
        }

        private @Nullable Object pass(Method method, Object[] values) throws Throwable {
            try {
                return method.invoke(connection, values);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }

        void commit() throws SQLException {
            attached.values().forEach(Attached::beforeCommit);
            if (lost) {
                throw new IllegalStateException("The transaction was rolled back");
            }
            connection.commit();
        }
    }
}
