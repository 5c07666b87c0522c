package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.deadline.Difference.Fault;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.time.HouseClock;

/**
 * Holds what is stored against what the facts give. What was done elsewhere before the facts came here they still give; it is
 * told apart by its mark. A night that is caught up finds more than its own periods: those that began since then, up to the
 * house's today, are opened by whoever changes their facts.
 */
@ApplicationScoped
class Consistency {

    @Inject
    Sql sql;

    @Inject
    HouseClock clock;

    Stream<Difference> of(DeadlineKind kind, LocalDate through) {
        Map<Key, Derived> stored = stored(kind);
        Map<Key, Derived> given = recomputed(kind, through);
        if (clock.today().isAfter(through)) {
            recomputed(kind, clock.today()).forEach((key, derived) -> {
                if (stored.containsKey(key)) {
                    given.putIfAbsent(key, derived);
                }
            });
        }
        TreeSet<Key> all = new TreeSet<>(given.keySet());
        all.addAll(stored.keySet());
        return all.stream()
                .filter(key -> !same(given.get(key), stored.get(key)))
                .map(key -> new Difference(
                        kind.code(), key.subject(), key.occasion(), fault(given.get(key), stored.get(key))));
    }

    private static Map<Key, Derived> recomputed(DeadlineKind kind, LocalDate through) {
        try (Stream<Derived> recomputed = kind.recompute(through)) {
            return byKey(recomputed);
        }
    }

    private Map<Key, Derived> stored(DeadlineKind kind) {
        return byKey(sql
                .list(
                        "select * from kernel.deadline where kind = ? and (state = 'OPEN' or done_elsewhere_on is not null)",
                        DeadlineRows::derived,
                        kind.code())
                .stream());
    }

    /** Each one is there once, or the kind is wrong. */
    private static Map<Key, Derived> byKey(Stream<Derived> derived) {
        return derived.collect(Collectors.toMap(Key::of, Function.identity()));
    }

    private static boolean same(@Nullable Derived given, @Nullable Derived stored) {
        return given != null && given.equals(stored);
    }

    private static Fault fault(@Nullable Derived given, @Nullable Derived stored) {
        if (stored == null) {
            return Fault.MISSING;
        }
        return given == null ? Fault.SURPLUS : Fault.DIFFERENT;
    }

    /** Which of a kind's deadlines. */
    record Key(UUID subject, String occasion) implements Comparable<Key> {

        static Key of(Derived derived) {
            return new Key(derived.subject().id(), derived.subject().occasion());
        }

        @Override
        public int compareTo(Key other) {
            int bySubject = subject.compareTo(other.subject);
            return bySubject != 0 ? bySubject : occasion.compareTo(other.occasion);
        }
    }
}
