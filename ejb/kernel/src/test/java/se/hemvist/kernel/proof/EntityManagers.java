package se.hemvist.kernel.proof;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.engine.jdbc.connections.spi.AbstractDataSourceBasedMultiTenantConnectionProviderImpl;

/**
 * The entities of one persistence unit on a test's database, outside the server. A unit is read once for all databases
 * of the JVM: to Hibernate, each is a tenant.
 */
public final class EntityManagers {

    private static final Map<String, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();

    private final EntityManagerFactory factory;
    private final Database database;

    private EntityManagers(EntityManagerFactory factory, Database database) {
        this.factory = factory;
        this.database = database;
    }

    /** Those of the unit, such as {@code intake}, on the given database. */
    public static EntityManagers of(String unit, Database database) {
        return new EntityManagers(FACTORIES.computeIfAbsent(unit, name -> factory(name, database)), database);
    }

    /** Does the work in one transaction, shared with whatever else uses the database on this thread. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        return database.inTransaction(() -> {
            try (EntityManager entities = open()) {
                entities.getTransaction().begin();
                T result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            }
        });
    }

    public void run(Consumer<EntityManager> work) {
        inTransaction(entities -> {
            work.accept(entities);
            return true;
        });
    }

    EntityManagerFactory factory() {
        return factory;
    }

    EntityManager open() {
        return factory.unwrap(SessionFactory.class)
                .withOptions()
                .tenantIdentifier((Object) database)
                .openSession();
    }

    private static EntityManagerFactory factory(String unit, Database first) {
        return Persistence.createEntityManagerFactory(
                unit,
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "hibernate.multi_tenant_connection_provider",
                        new Sources(first),
                        "hibernate.hbm2ddl.auto",
                        "none"));
    }

    /** Where the sessions of each database get their connections; the schema is the same in all. */
    private static final class Sources extends AbstractDataSourceBasedMultiTenantConnectionProviderImpl<Database> {

        private final transient Database first;

        Sources(Database first) {
            this.first = first;
        }

        @Override
        protected DataSource selectAnyDataSource() {
            return first.source();
        }

        @Override
        protected DataSource selectDataSource(Database database) {
            return database.source();
        }
    }
}
