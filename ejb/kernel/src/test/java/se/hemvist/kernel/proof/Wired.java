package se.hemvist.kernel.proof;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Beans put together without a container, on a test's database: what is injected is made, one of each class, and its
 * own fields filled the same way; events are kept for the test to read. What a container would choose, the test names.
 */
public final class Wired {

    private final Database database;
    private final Map<Class<?>, Object> beans = new HashMap<>();

    /** By unit, those of each thread's transaction. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Map<String, EntityManager>> running = ThreadLocal.withInitial(HashMap::new);

    private final List<String> units;
    private final List<Object> fired = Collections.synchronizedList(new ArrayList<>());
    private final List<Class<?>> observers = new CopyOnWriteArrayList<>();

    private Wired(Database database, List<String> units) {
        this.database = database;
        this.units = units;
    }

    /** Beans that use these persistence units of the database. */
    public static Wired on(Database database, String... units) {
        return new Wired(database, List.of(units)).with(DataSource.class, database.source());
    }

    /** Uses this bean wherever the type is injected. */
    public <T> Wired with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** Lets the beans of these classes hear what is told, when it is told and in this order, as a container would. */
    public Wired heardBy(List<Class<?>> types) {
        observers.addAll(types);
        return this;
    }

    /** The bean of the class, made when first asked for. */
    public synchronized <T> T get(Class<T> type) {
        Object known = beans.get(type);
        return type.cast(known == null ? make(type) : known);
    }

    /** What has been told, in its order. */
    public List<Object> fired() {
        return List.copyOf(fired);
    }

    /** Does the work in one transaction over all units; rolls back when it throws. */
    public <T> T inTransaction(Supplier<T> work) {
        return within(units, work);
    }

    private <T> T within(List<String> left, Supplier<T> work) {
        if (left.isEmpty()) {
            return work.get();
        }
        String unit = left.get(0);
        return EntityManagers.of(unit, database).inTransaction(entities -> {
            Optional<EntityManager> outer = Optional.ofNullable(running.get().put(unit, entities));
            try {
                T result = within(left.subList(1, left.size()), work);
                entities.flush();
                return result;
            } finally {
                outer.ifPresent(before -> running.get().put(unit, before));
            }
        });
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
                for (Field field : part.getDeclaredFields()) {
                    fill(bean, field);
                }
            }
            return bean;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(type.getName(), failure);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        PersistenceContext context = field.getAnnotation(PersistenceContext.class);
        if (context != null) {
            field.set(bean, proxy(EntityManager.class, (self, method, values) -> {
                try {
                    return method.invoke(running.get().get(context.unitName()), values);
                } catch (InvocationTargetException failure) {
                    throw failure.getCause();
                }
            }));
        } else if (field.getType() == Event.class) {
            field.set(bean, proxy(Event.class, (self, method, values) -> tell(values[0])));
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(bean, get(field.getType()));
        }
    }

    private boolean tell(Object event) {
        fired.add(event);
        for (Class<?> type : observers) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 1
                        && method.getParameters()[0].isAnnotationPresent(Observes.class)
                        && method.getParameterTypes()[0].isInstance(event)) {
                    hear(get(type), method, event);
                }
            }
        }
        return true;
    }

    private static void hear(Object observer, Method method, Object event) {
        method.setAccessible(true);
        try {
            method.invoke(observer, event);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Wired.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
