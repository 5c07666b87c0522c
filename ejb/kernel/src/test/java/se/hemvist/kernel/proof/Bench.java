package se.hemvist.kernel.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import se.hemvist.kernel.actor.Acting;
import se.hemvist.kernel.actor.ActorDirectory;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.RealClock;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.HouseClocks;

/**
 * The house's beans without its server: the real ones, with their events and interceptors, in the server's own
 * container, on a real database. Session beans have their transactions; what they lack here is what only the server
 * has: its logins, its timers, its batch.
 *
 * <pre>{@code
 * try (Bench bench = Bench.on(Database.migrated("kernel", "intake"), LocalDate.of(2026, 11, 2))) {
 *     bench.member("anna", administration, new Municipality("1480"));
 *     bench.acting().as("anna", "social-worker");
 *     bench.get(Cases.class).get(id);
 * }
 * }</pre>
 */
public final class Bench implements AutoCloseable {

    private final Database database;
    private final HouseClock clock;
    private final RealClock real;
    private final Acting acting = new Acting();
    private final Map<String, ActorDirectory.Membership> members = new ConcurrentHashMap<>();
    private final WeldContainer container;

    private Bench(Database database, LocalDate today, Class<?>... more) {
        this.database = database;
        this.clock = HouseClocks.on(today);
        this.real = new RealClock(clock.now());
        this.container = new Weld()
                .property(Weld.ARCHIVE_ISOLATION_SYSTEM_PROPERTY, false)
                .addExtension(new BenchExtension(this, more))
                .addServices(new BenchPersistence(database))
                .initialize();
    }

    /**
     * The beans of all modules on the test's class path.
     *
     * @param today where the house clock stands until the test moves it: ten in the morning
     * @param more  beans of the test's own, such as observers
     */
    public static Bench on(Database database, LocalDate today, Class<?>... more) {
        return new Bench(database, today, more);
    }

    /** The bean of that type. */
    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    /** Tells all who observe such events. */
    public void fire(Object event) {
        container.event().fire(event);
    }

    /** Tells who calls. */
    public Acting acting() {
        return acting;
    }

    /** The user works for that organisation, besides those whom the house's own directory knows. */
    public void member(String user, UUID organisation, Municipality municipality) {
        members.put(user, new ActorDirectory.Membership(organisation, municipality));
    }

    public HouseClock clock() {
        return clock;
    }

    public RealClock real() {
        return real;
    }

    public Database database() {
        return database;
    }

    /** Does the work in one transaction. */
    public <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    public void inTransaction(Runnable work) {
        database.inTransaction(work);
    }

    ActorDirectory directory() {
        return user -> Optional.ofNullable(members.get(user));
    }

    Clock realClock() {
        return real;
    }

    @Override
    public void close() {
        container.close();
    }
}
