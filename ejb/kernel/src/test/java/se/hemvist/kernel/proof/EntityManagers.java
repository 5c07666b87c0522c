package se.hemvist.kernel.proof;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The entities of one persistence unit on a test's database, outside the server. */
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
        return new EntityManagers(
                FACTORIES.computeIfAbsent(
                        unit + "@" + System.identityHashCode(database.source()), key -> factory(unit, database)),
                database);
    }

    /** Does the work in one transaction, shared with whatever else uses the database on this thread. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        return database.inTransaction(() -> {
            try (EntityManager entities = factory.createEntityManager()) {
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
        return factory.createEntityManager();
    }

    private static EntityManagerFactory factory(String unit, Database database) {
        return Persistence.createEntityManagerFactory(
                unit,
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        database.source(),
                        "jakarta.persistence.jtaDataSource",
                        database.source(),
                        "hibernate.hbm2ddl.auto",
                        "none"));
    }
}
