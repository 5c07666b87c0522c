package se.hemvist.kernel.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Gives every caller on a thread the same connection while a transaction runs there. */
final class ThreadBoundSource extends PGSimpleDataSource {

    @SuppressWarnings("ThreadLocalUsage")
    private final transient ThreadLocal<@Nullable Transaction> bound = new ThreadLocal<>();

    ThreadBoundSource(String url) {
        setUrl(url);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Transaction running = bound.get();
        return running == null ? super.getConnection() : running.shared;
    }

    boolean isBound() {
        return bound.get() != null;
    }

    void beforeCommit(Runnable work) {
        bound.get().beforeCommit.add(work);
    }

    <T> T required(Supplier<T> work) {
        return isBound() ? work.get() : begin(work);
    }

    <T> T apart(Supplier<T> work) {
        Transaction waiting = bound.get();
        bound.remove();
        try {
            return begin(work);
        } finally {
            bound.set(waiting);
        }
    }

    private <T> T begin(Supplier<T> work) {
        try (Connection connection = super.getConnection()) {
            connection.setAutoCommit(false);
            Transaction running = new Transaction(connection);
            bound.set(running);
            try {
                T result = work.get();
                running.commit();
                return result;
            } finally {
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
        private final Deque<Runnable> beforeCommit = new ArrayDeque<>();
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
            while (!beforeCommit.isEmpty()) {
                beforeCommit.remove().run();
            }
            if (lost) {
                throw new IllegalStateException("The transaction was rolled back");
            }
            connection.commit();
        }
    }
}
