package se.hemvist.kernel.proof;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.proof.ThreadBoundSource.Attached;

/** Gives repositories the persistence context of this thread's transaction, as the server does. */
final class BenchPersistence implements JpaInjectionServices {

    private final Database database;

    BenchPersistence(Database database) {
        this.database = database;
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        String unit =
                point.getAnnotated().getAnnotation(PersistenceContext.class).unitName();
        EntityManager shared = (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, values) -> call(unit, method, values));
        return () -> new SimpleResourceReference<>(shared);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        String unit = point.getAnnotated().getAnnotation(PersistenceUnit.class).unitName();
        return () ->
                new SimpleResourceReference<>(EntityManagers.of(unit, database).factory());
    }

    @Override
    public void cleanup() {}

    private @Nullable Object call(String unit, Method method, Object[] values) throws Throwable {
        if (database.isInTransaction()) {
            return invoke(
                    database.attached(unit, () -> new Context(open(unit)), Context.class).entities, method, values);
        }
        try (EntityManager passing = open(unit)) {
            return invoke(passing, method, values);
        }
    }

    private EntityManager open(String unit) {
        return EntityManagers.of(unit, database).open();
    }

    private static @Nullable Object invoke(EntityManager entities, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(entities, values);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** A persistence context that ends with its transaction. */
    private static final class Context implements Attached {

        private final EntityManager entities;

        Context(EntityManager entities) {
            this.entities = entities;
            entities.getTransaction().begin();
        }

        @Override
        public void beforeCommit() {
            entities.getTransaction().commit();
        }

        @Override
        public void afterEnd() {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
