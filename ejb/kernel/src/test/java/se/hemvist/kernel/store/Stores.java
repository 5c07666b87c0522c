package se.hemvist.kernel.store;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.hemvist.kernel.proof.Database;

/** The kernel's way to a test's database. */
public final class Stores {

    private Stores() {}

    public static Sql sql(Database database) {
        Sql sql = new Sql();
        sql.source = database.source();
        return sql;
    }

    /** The same, counting the statements that go there: each takes a connection. */
    public static Sql sql(Database database, AtomicLong statements) {
        Sql sql = new Sql();
        sql.source = (DataSource) Proxy.newProxyInstance(
                Stores.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, values) -> {
                    statements.incrementAndGet();
                    return method.invoke(database.source(), values);
                });
        return sql;
    }

    /** These, in place of what the contexts publish. */
    public static Published published(Collection<?> all) {
        return new Published() {
            @Override
            public <T> Stream<T> of(Class<T> type) {
                return all.stream().filter(type::isInstance).map(type::cast);
            }
        };
    }

    /** Those of the test, in place of the server's. */
    public static Transactions transactions(Database database) {
        return new Transactions() {
            @Override
            public <T> T apart(Supplier<T> work) {
                return database.apart(work);
            }
        };
    }
}
