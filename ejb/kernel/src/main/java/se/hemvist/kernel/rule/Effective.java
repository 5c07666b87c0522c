package se.hemvist.kernel.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a rule has said over time: each version is in force from its day until the day before the next one's.
 * Before the first version the first one applies, marked as assumed. Immutable.
 *
 * @param <T> the rule's parameters, themselves immutable
 */
public final class Effective<T> {

    private final NavigableMap<LocalDate, Version<T>> versions;

    private Effective(NavigableMap<LocalDate, Version<T>> versions) {
        this.versions = versions;
    }

    public static <T> Effective<T> since(LocalDate day, T rule, Source source) {
        return new Effective<T>(new TreeMap<>()).andSince(day, rule, source);
    }

    /**
     * These versions and one more.
     *
     * @throws IllegalArgumentException if the day is not after those of all versions so far
     */
    public Effective<T> andSince(LocalDate day, T rule, Source source) {
        if (!versions.isEmpty() && !day.isAfter(versions.lastKey())) {
            throw new IllegalArgumentException("%s is not after %s".formatted(day, versions.lastKey()));
        }
        NavigableMap<LocalDate, Version<T>> extended = new TreeMap<>(versions);
        extended.put(day, new Version<>(rule, day, source, false));
        return new Effective<>(extended);
    }

    /** The version that governs what starts on the given day. */
    public Version<T> on(LocalDate day) {
        Map.Entry<LocalDate, Version<T>> found = versions.floorEntry(day);
        if (found != null) {
            return found.getValue();
        }
        Version<T> first = versions.firstEntry().getValue();
        return new Version<>(first.rule(), first.from(), first.source(), true);
    }

    /** What one of its parameters has been over time. */
    public <U> Effective<U> map(Function<T, U> parameter) {
        NavigableMap<LocalDate, Version<U>> mapped = new TreeMap<>();
        versions.forEach((day, version) ->
                mapped.put(day, new Version<>(parameter.apply(version.rule()), day, version.source(), false)));
        return new Effective<>(mapped);
    }

    /** Every version, earliest first. */
    public List<Version<T>> versions() {
        return List.copyOf(versions.values());
    }
}
