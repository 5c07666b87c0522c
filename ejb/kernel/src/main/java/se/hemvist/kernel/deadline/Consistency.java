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

/** Holds what is stored against what the facts give. */
@ApplicationScoped
class Consistency {

    @Inject
    Sql sql;

    Stream<Difference> of(DeadlineKind kind, LocalDate through) {
        Map<Key, Derived> given;
        try (Stream<Derived> recomputed = kind.recompute(through)) {
            given = recomputed.collect(Collectors.toMap(Key::of, Function.identity()));
        }
        Map<Key, Derived> stored = sql
                .list(
                        "select * from kernel.deadline where kind = ? and state = 'OPEN'",
                        DeadlineRows::derived,
                        kind.code())
                .stream()
                .collect(Collectors.toMap(Key::of, Function.identity()));
        TreeSet<Key> all = new TreeSet<>(given.keySet());
        all.addAll(stored.keySet());
        return all.stream()
                .filter(key -> !same(given.get(key), stored.get(key)))
                .map(key -> new Difference(
                        kind.code(), key.subject(), key.occasion(), fault(given.get(key), stored.get(key))));
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

    private record Key(UUID subject, String occasion) implements Comparable<Key> {

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
